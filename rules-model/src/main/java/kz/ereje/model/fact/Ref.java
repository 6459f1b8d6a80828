package kz.ereje.model.fact;

import java.util.Objects;

/**
 * A reference by id to a record of the same dossier, such as the asset {@code garage}.
 *
 * @param <T> what is referred to
 * @param id the id of what is referred to, as it stands in the dossier
 */
@SuppressWarnings("UnusedTypeParameter") // states what the id is an id of
public record Ref<T>(String id) {

    /** Keeps the id. */
    public Ref {
        Objects.requireNonNull(id, "A reference is given null as its id.\nMaybe Fact.missing() was meant.");
    }

    /** A reference to the record with this id. */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(id);
    }
}
