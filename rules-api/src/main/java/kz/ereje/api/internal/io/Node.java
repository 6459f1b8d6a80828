package kz.ereje.api.internal.io;

import java.util.List;
import java.util.Map;

/**
 * A JSON value and where it stands in its file.
 *
 * @param kind what it is
 * @param text its text: of a string the string, of a number its digits
 * @param members of an object, its members in their order
 * @param elements of an array, its elements
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Node(Kind kind, String text, Map<String, Node> members, List<Node> elements, int line, int column) {

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
