package kz.ereje.api.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** The value at which a parser stands, which holds no others; one object for all values of a file, of which none is kept. */
final class PassingValue implements Value {

    private final JsonParser parser;
    private Node.Kind kind = Node.Kind.NULL;
    private @Nullable String text;

    PassingValue(JsonParser parser) {
        this.parser = parser;
    }

    /** Takes the value of this token; false where it is of no kind that a field could hold. */
    boolean take(JsonToken token) {
        text = null;
        switch (token) {
            case VALUE_STRING -> kind = Node.Kind.STRING;
            case VALUE_NUMBER_INT -> kind = Node.Kind.WHOLE_NUMBER;
            case VALUE_TRUE -> kind = Node.Kind.TRUE;
            case VALUE_FALSE -> kind = Node.Kind.FALSE;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Node.Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            try {
                known = parser.getText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text = known;
        }
        return known;
    }

    @Override
    public @Nullable Term among(Words words) {
        try {
            return words.known(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
