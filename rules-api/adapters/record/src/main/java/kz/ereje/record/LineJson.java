package kz.ereje.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import org.jspecify.annotations.Nullable;

/** A line of a record, read. What is in no record is refused by the form of the line. */
final class LineJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> MADE_OF =
            Set.of("act", "formatVersion", "library", "record", "ruleBase", "ruleBaseSha256", "wording");

    private long number = -1;
    private long entries = -1;
    private String previous = "";
    private @Nullable RecordEntry entry;
    private ReportWriter.@Nullable NotRead notRead;

    private LineJson() {}

    /** The number of the line in the record, from 0. */
    long number() {
        return number;
    }

    /** The hash of the line before it, as it states. */
    String previous() {
        return previous;
    }

    /** The entry; null where the line holds none. */
    @Nullable
    RecordEntry entry() {
        return entry;
    }

    /** The file that was not read; null where the line holds none. */
    ReportWriter.@Nullable NotRead notRead() {
        return notRead;
    }

    /** How many lines there are between the first and the last, as the last one says. */
    long entries() {
        return entries;
    }

    static RecordHead head(byte[] line) throws IOException, BrokenRecordException {
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            if (!"head".equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenRecordException(1, "no-record");
            }
            Map<String, String> readings = new HashMap<>();
            Map<String, String> read = texts(json, readings);
            if (!RecordHead.NAME.equals(read.get("record"))) {
                throw new BrokenRecordException(1, "no-record");
            }
            if (!RecordWriter.FORMAT_VERSION.equals(read.get("formatVersion"))) {
                throw new BrokenRecordException(1, "other-format");
            }
            if (!read.keySet().equals(MADE_OF)
                    || !"number".equals(json.nextFieldName())
                    || json.nextLongValue(-1) != 0
                    || json.nextToken() != JsonToken.END_OBJECT) {
                throw new BrokenRecordException(1, "no-record");
            }
            return new RecordHead(RecordWriter.FORMAT_VERSION, made(read, ChosenReadings.of(readings)));
        }
    }

    /** The texts of an object; the one object in it holds the readings. */
    private static Map<String, String> texts(JsonParser json, Map<String, String> readings) throws IOException {
        Map<String, String> read = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.START_OBJECT && name.equals("readings")) {
                readings.putAll(texts(json, readings));
            } else {
                read.put(name, String.valueOf(json.getText()));
            }
        }
        return read;
    }

    private static Report.Edition made(Map<String, String> read, ChosenReadings readings) {
        return new Report.Edition(
                read.getOrDefault("act", ""),
                read.getOrDefault("wording", ""),
                read.getOrDefault("ruleBase", ""),
                read.getOrDefault("ruleBaseSha256", ""),
                read.getOrDefault("library", ""),
                readings);
    }

    /** Reads the line that follows the first; {@code at} is its number in the file, from 1. */
    static LineJson of(byte[] line, long at) throws IOException, BrokenRecordException {
        LineJson read = new LineJson();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            String first = json.nextFieldName();
            json.nextToken();
            if ("entry".equals(first)) {
                read.entry = new EntryReader(json, line, at).entry();
            } else if ("notRead".equals(first)) {
                read.notRead = NotReadJson.read(json, at);
            } else if ("closing".equals(first) && "entries".equals(json.nextFieldName())) {
                read.entries = json.nextLongValue(-1);
                json.nextToken();
            } else {
                throw new BrokenRecordException(at, "form");
            }
            read.rest(json, at);
        } catch (JsonProcessingException e) {
            throw new BrokenRecordException(at, "form");
        }
        return read;
    }

    private void rest(JsonParser json, long at) throws IOException, BrokenRecordException {
        if (!"number".equals(json.nextFieldName())) {
            throw new BrokenRecordException(at, "form");
        }
        number = json.nextLongValue(-1);
        if (!"previous".equals(json.nextFieldName())) {
            throw new BrokenRecordException(at, "form");
        }
        previous = String.valueOf(json.nextTextValue());
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new BrokenRecordException(at, "form");
        }
    }
}
