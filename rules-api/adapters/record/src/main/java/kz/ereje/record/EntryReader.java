package kz.ereje.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.CheckOptions;
import kz.ereje.model.decision.DecisionKind;

/** Reads the entry of a line. For one thread. */
final class EntryReader {

    private final JsonParser json;
    private final byte[] line;
    private final long at;
    private final Map<String, String> texts = new HashMap<>();
    private final List<RecordedExhibit> exhibits = new ArrayList<>();
    private CheckOptions options = CheckOptions.defaults();
    private byte[] answer = new byte[0];

    /** The parser stands at the beginning of the entry. */
    EntryReader(JsonParser json, byte[] line, long at) {
        this.json = json;
        this.line = line;
        this.at = at;
    }

    RecordEntry entry() throws IOException, BrokenRecordException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "answer" -> answer = part();
                case "exhibits" -> exhibits();
                case "options" -> options();
                case "sha256", "source", "text" -> texts.put(name, json.getText());
                default -> throw new BrokenRecordException(at, "form");
            }
        }
        String source = texts.get("source");
        if (source == null || answer.length == 0) {
            throw new BrokenRecordException(at, "form");
        }
        return new RecordEntry(at - 1, source, texts.get("sha256"), texts.get("text"), exhibits, options, answer);
    }

    /** The bytes of the value at which the parser stands. */
    private byte[] part() throws IOException {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        return Arrays.copyOfRange(line, from, (int) json.currentLocation().getByteOffset());
    }

    private void exhibits() throws IOException, BrokenRecordException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> read = new HashMap<>();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                read.put(name, String.valueOf(json.nextTextValue()));
            }
            String id = read.get("id");
            if (id == null) {
                throw new BrokenRecordException(at, "form");
            }
            exhibits.add(new RecordedExhibit(id, read.get("file"), read.get("stated"), read.get("found")));
        }
    }

    private void options() throws IOException, BrokenRecordException {
        try {
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "day" -> options = options.on(LocalDate.parse(json.getText()));
                    case "decisions" -> options = options.onlyDecisions(strings());
                    case "kinds" ->
                        options = options.onlyKinds(
                                strings().stream().map(DecisionKind::valueOf).toList());
                    case "remedies" -> options = json.getBooleanValue() ? options : options.withoutRemedies();
                    case "requiringExhibits" -> options = options.requiringExhibits(strings());
                    default -> throw new BrokenRecordException(at, "form");
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BrokenRecordException(at, "form");
        }
    }

    private List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(json.getText());
        }
        return strings;
    }
}
