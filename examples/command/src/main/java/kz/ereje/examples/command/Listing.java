package kz.ereje.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import kz.ereje.api.ActPage;
import kz.ereje.api.ActWords;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;

/** Lists the rules that are loaded and the provisions of the act. */
record Listing(PrintStream out, Language language, Format format, ActWords words) {

    int rules(Regulation regulation) throws IOException {
        if (format == Format.json) {
            try (JsonGenerator json = generator()) {
                json.writeStartArray();
                for (Regulation.RuleEntry rule : regulation.rules()) {
                    json.writeStartObject();
                    json.writeStringField("id", rule.id());
                    json.writeStringField("provision", rule.provision());
                    languages(json, "messages", rule::message);
                    languages(json, "demands", rule::demand);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            out.println();
            return ExitCode.OK;
        }
        regulation.rules().forEach(rule -> {
            out.println(rule.id() + "  [" + rule.provision() + "]");
            for (Language each : Language.values()) {
                out.println("  " + each.code() + ": " + rule.message(each));
            }
        });
        return ExitCode.OK;
    }

    int provisions(Regulation regulation) throws IOException {
        if (format == Format.html) {
            out.print(new ActPage(language).of(regulation, words));
            return ExitCode.OK;
        }
        if (format == Format.json) {
            try (JsonGenerator json = generator()) {
                json.writeStartArray();
                for (Regulation.ProvisionEntry provision : regulation.provisions()) {
                    json.writeStartObject();
                    json.writeStringField("id", provision.id());
                    json.writeStringField("text", provision.text());
                    translations(json, provision);
                    languages(json, "citations", provision::citation);
                    languages(json, "status", provision::status);
                    json.writeArrayFieldStart("rules");
                    for (String rule : provision.rules()) {
                        json.writeString(rule);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            out.println();
            return ExitCode.OK;
        }
        regulation.provisions().forEach(provision -> {
            out.println(provision.citation(language) + "  [" + provision.id() + "]");
            out.println("  «" + provision.text() + "»");
            if (language != Language.KK) {
                out.println("  " + words.of(provision, language).quoted());
            }
            out.println("  " + provision.status(language)
                    + (provision.rules().isEmpty() ? "" : ": " + String.join(", ", provision.rules())));
        });
        return ExitCode.OK;
    }

    private JsonGenerator generator() throws IOException {
        return new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
    }

    private void translations(JsonGenerator json, Regulation.ProvisionEntry provision) throws IOException {
        json.writeObjectFieldStart("translations");
        for (Language each : List.of(Language.RU, Language.EN)) {
            ActWords.Words said = words.of(provision, each);
            json.writeObjectFieldStart(each.code());
            json.writeStringField("text", said.text());
            json.writeBooleanField("official", said.official());
            if (!said.sha256().isEmpty()) {
                json.writeStringField("sha256", said.sha256());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void languages(JsonGenerator json, String name, Function<Language, String> text) throws IOException {
        json.writeObjectFieldStart(name);
        for (Language language : Language.values()) {
            json.writeStringField(language.code(), text.apply(language));
        }
        json.writeEndObject();
    }
}
