package kz.ereje.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a run of the command in this process printed, and how it ended. */
record Ran(String out, String err, int code) {

    static Ran of(String... arguments) {
        return with(command -> {}, arguments);
    }

    /** A run of a command to which something was done before. */
    static Ran with(Consumer<CheckCommand> prepared, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CheckCommand command = new CheckCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        prepared.accept(command);
        int code = command.run(arguments);
        return new Ran(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    /** {@code seen = checked + refused + failed + notRead}, as the answer counts them. */
    static String counts(JsonNode answer) {
        JsonNode files = answer.path("files");
        return files.path("seen") + " = " + files.path("checked") + " + " + files.path("refused") + " + "
                + files.path("failed") + " + " + files.path("notRead");
    }

    /** The codes of what was not read, with the ends of the names. */
    static List<String> notRead(JsonNode answer) {
        List<String> told = new ArrayList<>();
        for (JsonNode file : answer.path("notRead")) {
            String source = file.path("source").asText();
            told.add(source.substring(source.lastIndexOf('/') + 1) + " "
                    + file.path("code").asText());
        }
        return told;
    }
}
