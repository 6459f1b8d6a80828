package kz.ereje.model;

import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * That an exhibit shows a part of the dossier, or some fields of it. That there is none, or not one, is shown by naming its field only.
 *
 * @param exhibit the exhibit
 * @param fields the names of the fields that it shows; where they are not stated, all that the part states itself
 */
public record Showing(Fact<Ref<Exhibit>> exhibit, Fact<List<String>> fields) {

    /** The name of the field by which a part names the exhibits that show it. */
    public static final String FIELD = "shownBy";

    /** Whether the dossier states by this fact that there is none, or not one. */
    public static boolean isOfNothing(Fact<?> fact) {
        return fact instanceof Fact.None<?>
                || (fact instanceof Fact.Known<?> known && List.of().equals(known.value()));
    }

    /**
     * Whether the exhibit is said to show a fact of the part: by naming its field, or by showing the part as a whole, which speaks of what is
     * there, and not of what is not.
     *
     * @param field the field of the part that states the fact
     */
    public boolean covers(String field, Fact<?> fact) {
        return fields.isSilent()
                ? fact.isStated() && !isOfNothing(fact)
                : fields.passes(named -> named.contains(field)).isYes();
    }
}
