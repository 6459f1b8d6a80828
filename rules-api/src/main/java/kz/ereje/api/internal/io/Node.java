package kz.ereje.api.internal.io;

import java.util.List;
import java.util.Map;

/**
 * A JSON value and where it stands in its file.
 *
 * @param kind the kind of the value
 * @param text the characters of a string, the digits of a number
 * @param members of an object, its members in their order
 * @param elements of an array, its elements
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Node(Kind kind, String text, Map<String, Node> members, List<Node> elements, int line, int column)
        implements Value {

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        WHOLE_NUMBER,
        DECIMAL,
        TRUE,
        FALSE,
        NULL
    }
}
