package kz.ereje.builders;

import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Thrown for a component of which no setter can be made. */
final class UnknownShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Element place;

    UnknownShapeException(RecordComponentElement component) {
        super("No setter can be made for " + component.getSimpleName() + " of type " + component.asType()
                + ".\nMaybe a fact, a list of records or an id was meant.");
        this.place = component.getEnclosingElement();
    }

    /** The record in which it stands: the compiler does not tell the place of a component. */
    @Nullable
    Element place() {
        return place;
    }
}
