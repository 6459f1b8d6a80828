package kz.ereje.model.schema;

import java.io.Serializable;
import java.util.Objects;
import kz.ereje.model.fact.Ref;

/**
 * One field of a record of the vocabulary: {@code date} of a notice is a fact that holds a day.
 *
 * @param owner the record class that declares it; for what all decisions have, the particulars
 * @param name the field's name, in Java and in JSON
 * @param holding what a value of the field is
 * @param type the enum, the record or the target of the reference; the Java type of the value for the rest
 * @param list whether the field holds a list of such values
 * @param fact whether the field is a fact, so that it may be missing
 * @param orNone whether the dossier can state that there is none
 * @param bounded whether the dossier can state bounds within which the value lies
 */
public record Field(
        Class<? extends Record> owner,
        String name,
        Holding holding,
        Class<?> type,
        boolean list,
        boolean fact,
        boolean orNone,
        boolean bounded)
        implements Serializable {

    /** Keeps what the field is. */
    public Field {
        Objects.requireNonNull(owner, "A field is given null as its owner.\nMaybe Field.named(name) was meant.");
        Objects.requireNonNull(
                name, "A field is given null as its name.\nMaybe a variable was not filled before the call.");
        Objects.requireNonNull(holding, "A field is given null as what it holds.\nMaybe Field.named(name) was meant.");
        Objects.requireNonNull(type, "A field is given null as its type.\nMaybe Field.named(name) was meant.");
    }

    /** What a value is. */
    public enum Holding {
        /** The record's own id. */
        ID,
        /** The fields that every decision has; in JSON they stand beside the decision's own. */
        PARTICULARS,
        /** Text. */
        TEXT,
        /** Yes or no. */
        FLAG,
        /** A whole number from 0. */
        COUNT,
        /** A sum in whole tenge, from 0. */
        AMOUNT,
        /** A day of the calendar. */
        DAY,
        /** A word of the vocabulary. */
        TERM,
        /** A reference by id. */
        REFERENCE,
        /** A record of its own fields. */
        RECORD
    }

    /** A field of which nothing but the name is known: of no record class, and holding anything. */
    public static Field named(String name) {
        return new Field(Record.class, name, Holding.TEXT, Object.class, false, false, false, false);
    }

    /** Whether a value refers to a record by id, or may hold one that does. */
    public boolean links() {
        return holding == Holding.REFERENCE || holding == Holding.RECORD || holding == Holding.PARTICULARS;
    }

    /** Whether a single value of the field, or an element of its list, may be this object, as far as its class goes. */
    public boolean takes(Object value) {
        return holding == Holding.REFERENCE ? value instanceof Ref<?> : type.isInstance(value);
    }

    /** The class of a value, {@code TerritoryKind}; of all that the field holds, {@code List<Ref<Consent>>}. */
    public String held(boolean whole) {
        String one = holding == Holding.REFERENCE ? "Ref<" + type.getSimpleName() + ">" : type.getSimpleName();
        return whole && list ? "List<" + one + ">" : one;
    }

    /** The field's name after that of its record, {@code Particulars.date}: what its label is kept under. */
    public String fullName() {
        return owner.getSimpleName() + "." + name;
    }
}
