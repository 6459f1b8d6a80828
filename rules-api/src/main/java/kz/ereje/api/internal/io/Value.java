package kz.ereje.api.internal.io;

import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** A JSON value by itself, whether it is kept or only passed by: its characters, and where it stands in its file. */
interface Value {

    /** The kind of the value. */
    Node.Kind kind();

    /** The characters of a string, the digits of a number. */
    String text();

    /** The word that it is among these; null where it is none of them. */
    default @Nullable Term among(Words words) {
        return words.known(text());
    }

    /** The line, from 1; 0 where nobody counts lines. */
    int line();

    /** The column, from 1; 0 where nobody counts columns. */
    int column();
}
