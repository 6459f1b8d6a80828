package kz.ereje.builders;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * One component of a record of the vocabulary.
 *
 * @param name its name
 * @param doc what its record says of it
 * @param fact whether it is a fact
 * @param list whether it is a list, or a fact that holds one
 * @param orNone whether the dossier can state that there is none
 * @param bounded whether the dossier can state bounds
 * @param value the type of one value: {@code Ref<Asset>}, {@code LocalDate}, {@code Notice}
 */
record Component(
        String name, String doc, boolean fact, boolean list, boolean orNone, boolean bounded, DeclaredType value) {

    private static final String FACTS = BuilderProcessor.MODEL + ".fact.";

    private static final Set<String> PLAIN = Set.of(
            "java.lang.String", "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.time.LocalDate");

    static Component of(RecordComponentElement element, String doc) {
        Optional<DeclaredType> stated = inside(element.asType(), FACTS + "Fact");
        TypeMirror held = stated.<TypeMirror>map(type -> type).orElse(element.asType());
        Optional<DeclaredType> listed = inside(held, "java.util.List");
        if (!(listed.<TypeMirror>map(type -> type).orElse(held) instanceof DeclaredType value) || !known(value)) {
            throw new UnknownShapeException(element);
        }
        boolean day = stated.isPresent() && listed.isEmpty() && name(value).equals("java.time.LocalDate");
        return new Component(
                element.getSimpleName().toString(),
                doc,
                stated.isPresent(),
                listed.isPresent(),
                marked(element, FACTS + "OrNone"),
                day || marked(element, FACTS + "Bounded"),
                value);
    }

    /** What stands between the angle brackets of a type of this name. */
    private static Optional<DeclaredType> inside(TypeMirror type, String generic) {
        return type instanceof DeclaredType declared && name(declared).equals(generic)
                ? Optional.of((DeclaredType) declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** Whether a dossier can hold such values: text, numbers, days, words of the vocabulary, references, records. */
    private static boolean known(DeclaredType value) {
        return value.asElement().getKind() != ElementKind.CLASS || PLAIN.contains(name(value));
    }

    private static boolean marked(RecordComponentElement element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mark -> name(mark.getAnnotationType()).equals(annotation));
    }

    static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    /** Whether it is the id of its record. */
    boolean id() {
        return !fact && name.equals("id");
    }

    /** Whether it holds what every decision has. */
    boolean particulars() {
        return !fact && name.equals("particulars");
    }

    /** Whether a value is a reference by id. */
    boolean reference() {
        return name(value).equals(FACTS + "Ref");
    }

    /** The method that states that there is none, or not one: {@code noContract}. */
    String none() {
        return "no" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The method that adds one of a list: {@code notice}, {@code territory}; {@code basis} is its own. */
    String one() {
        return name.endsWith("is") ? name : name.replaceFirst("ies$", "ys").replaceFirst("s$", "");
    }
}
