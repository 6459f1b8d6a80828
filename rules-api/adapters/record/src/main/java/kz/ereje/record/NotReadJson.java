package kz.ereje.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.ReportWriter;

/** A file that was found and not read, as a line of a record holds it. */
final class NotReadJson {

    private NotReadJson() {}

    static byte[] of(ReportWriter.NotRead file) {
        return Canonical.object(json -> {
            json.writeStringField("code", file.code());
            json.writeObjectFieldStart("sentence");
            for (Language language : Language.values()) {
                json.writeStringField(
                        language.code(), String.valueOf(file.messages().get(language)));
            }
            json.writeEndObject();
            json.writeStringField("source", file.source());
        });
    }

    /** The parser stands at the beginning of the object; {@code at} is the number of the line in the file, from 1. */
    static ReportWriter.NotRead read(JsonParser json, long at) throws IOException, BrokenRecordException {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> sentence = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.START_OBJECT && name.equals("sentence")) {
                for (String language = json.nextFieldName(); language != null; language = json.nextFieldName()) {
                    sentence.put(language, String.valueOf(json.nextTextValue()));
                }
            } else {
                texts.put(name, String.valueOf(json.getText()));
            }
        }
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, found(sentence, language.code(), at));
        }
        return new ReportWriter.NotRead(found(texts, "source", at), found(texts, "code", at), messages);
    }

    private static String found(Map<String, String> texts, String name, long at) throws BrokenRecordException {
        String text = texts.get(name);
        if (text == null) {
            throw new BrokenRecordException(at, "form");
        }
        return text;
    }
}
