package kz.ereje.builders;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/**
 * A record of the vocabulary.
 *
 * @param element the record
 * @param doc what its Javadoc says before the components
 * @param components its components, in their order
 */
record Shape(TypeElement element, String doc, List<Component> components) {

    private static final String PARTICULARS = "Particulars";

    /** Keeps the components. */
    Shape {
        components = List.copyOf(components);
    }

    /** The record's name without its package. */
    String name() {
        return element.getSimpleName().toString();
    }

    /** The name of its builder; what all decisions have is set by the builder that is above those of the decisions. */
    String builder() {
        return particulars() ? "DecisionBuilder" : name() + "Builder";
    }

    /** The method that adds one to a dossier, {@code trustManagement}. */
    String adder() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT) + name().substring(1);
    }

    /** Whether this is what every decision has. */
    boolean particulars() {
        return name().equals(PARTICULARS);
    }

    /** Whether this is a decision. */
    boolean decision() {
        return components.stream().anyMatch(Component::particulars);
    }

    /** Whether it has an id of its own, in its particulars if it is a decision. */
    boolean named() {
        return decision() || components.stream().anyMatch(Component::id);
    }

    /** The components that have setters here. */
    List<Component> facts() {
        return components.stream().filter(Component::fact).toList();
    }
}
