package kz.ereje.builders;

import javax.lang.model.element.RecordComponentElement;

/** Thrown for a component of which no setter can be made. */
final class UnknownShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecordComponentElement component;

    UnknownShapeException(RecordComponentElement component) {
        super("No setter can be made for " + component.getSimpleName() + " of type " + component.asType()
                + ".\nMaybe a fact, a list of records or an id was meant.");
        this.component = component;
    }

    /** Where it stands. */
    RecordComponentElement component() {
        return component;
    }
}
