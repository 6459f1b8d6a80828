package kz.ereje.builders;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The records that a dossier is made of: those in its lists, what they hold, and every kind of decision. */
final class Vocabulary {

    private final Elements elements;
    private final Shape dossier;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    Vocabulary(Elements elements, TypeElement dossier) {
        this.elements = elements;
        this.dossier = shape(dossier);
        this.dossier.components().forEach(this::add);
    }

    /** The dossier itself. */
    Shape dossier() {
        return dossier;
    }

    /** All records but the dossier. */
    Collection<Shape> shapes() {
        return shapes.values();
    }

    /** The record that a component holds itself, rather than a reference or a value; none for decisions of all kinds. */
    Optional<Shape> held(Component component) {
        return Optional.ofNullable(shapes.get(Component.name(component.value())));
    }

    /** The facts of a record as they stand in a dossier: those of the particulars in place of the particulars. */
    List<Component> factsOf(Shape shape) {
        return shape.components().stream()
                .flatMap(one -> one.particulars()
                        ? held(one).orElseThrow().facts().stream()
                        : one.fact() ? Stream.of(one) : Stream.empty())
                .toList();
    }

    /** The kinds of decision, by their names. */
    List<Shape> decisions() {
        return shapes.values().stream()
                .filter(Shape::decision)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private void add(Component component) {
        if (!component.reference()) {
            add((TypeElement) component.value().asElement());
        }
    }

    private void add(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE) {
            type.getPermittedSubclasses().forEach(this::add);
        } else if (type.getKind() == ElementKind.RECORD && !shapes.containsKey(type.toString())) {
            Shape found = shape(type);
            shapes.put(type.toString(), found);
            found.components().forEach(this::add);
        }
    }

    private void add(TypeMirror permitted) {
        add((TypeElement) ((DeclaredType) permitted).asElement());
    }

    private Shape shape(TypeElement type) {
        Docs docs = Docs.of(elements.getDocComment(type));
        Stream<? extends RecordComponentElement> components = type.getRecordComponents().stream();
        return new Shape(
                type,
                docs.whole(),
                components
                        .map(one -> Component.of(
                                one, docs.component(one.getSimpleName().toString())))
                        .toList());
    }
}
