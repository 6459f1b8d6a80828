package kz.ereje.report.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.coverage.CoverageAnswer.OfProvision;
import kz.ereje.report.coverage.CoverageAnswer.OfRule;
import kz.ereje.report.internal.Json;

/**
 * The answer as JSON, whose fields the README of the module tells; {@code coverage.schema.json} is its schema.
 *
 * @param answer the answer
 */
record CoverageJson(CoverageAnswer answer) {

    /** It changes where a reader of the old one would misread the new one. */
    private static final String FORMAT_VERSION = "1";

    void write(OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStringField("formatVersion", FORMAT_VERSION);
            edition(json, answer.edition());
            looked(json);
            json.writeObjectFieldStart("share");
            json.writeNumberField("canBeAsked", answer.canBeAsked());
            json.writeNumberField(
                    "asked", answer.canBeAsked() - answer.neverAsked().size());
            json.writeNumberField("share", answer.share());
            json.writeEndObject();
            provisions(json);
            rules(json);
        });
    }

    private static void edition(JsonGenerator json, Report.Edition edition) throws IOException {
        json.writeObjectFieldStart("edition");
        json.writeStringField("act", edition.act());
        json.writeStringField("wording", edition.wording());
        json.writeStringField("ruleBase", edition.ruleBase());
        json.writeStringField("ruleBaseSha256", edition.ruleBaseSha256());
        json.writeStringField("release", edition.release());
        json.writeEndObject();
    }

    private void looked(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("looked");
        json.writeNumberField("reports", answer.looked().reports());
        json.writeNumberField("decisions", answer.looked().decisions());
        json.writeNumberField("notCovered", answer.looked().notCovered());
        json.writeNumberField("leftOut", answer.looked().leftOut());
        if (answer.files().isPresent()) {
            ReportWriter.Counts files = answer.files().get();
            json.writeObjectFieldStart("files");
            json.writeNumberField("seen", files.seen());
            json.writeNumberField("checked", files.checked());
            json.writeNumberField("refused", files.refused());
            json.writeNumberField("failed", files.failed());
            json.writeNumberField("notRead", files.notRead());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void provisions(JsonGenerator json) throws IOException {
        Map<String, ProvisionEntry> act = answer.regulation().provisions().stream()
                .collect(Collectors.toMap(ProvisionEntry::id, Function.identity()));
        json.writeArrayFieldStart("provisions");
        for (OfProvision provision : answer.provisions()) {
            json.writeStartObject();
            json.writeStringField("provision", provision.provision());
            json.writeBooleanField("canBeAsked", provision.canBeAsked());
            asked(json, provision.asked());
            ProvisionEntry entry = act.get(provision.provision());
            if (entry != null) {
                inEach(json, "citation", entry::citation);
                if (!provision.canBeAsked()) {
                    inEach(json, "why", entry::status);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rules(JsonGenerator json) throws IOException {
        Map<String, RuleEntry> entries =
                answer.regulation().rules().stream().collect(Collectors.toMap(RuleEntry::id, Function.identity()));
        json.writeArrayFieldStart("rules");
        for (OfRule rule : answer.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("provision", rule.provision());
            asked(json, rule.asked());
            RuleEntry entry = entries.get(rule.rule());
            if (entry != null && entry.until().isPresent()) {
                json.writeStringField("until", entry.until().get().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void asked(JsonGenerator json, Asked asked) throws IOException {
        json.writeNumberField("asked", asked.times());
        json.writeNumberField("kept", asked.kept());
        json.writeNumberField("violated", asked.violated());
        json.writeNumberField("open", asked.open());
        json.writeNumberField("failed", asked.failed());
    }

    private static void inEach(JsonGenerator json, String field, Function<Language, String> words) throws IOException {
        json.writeObjectFieldStart(field);
        for (Language language : Language.values()) {
            json.writeStringField(language.code(), words.apply(language));
        }
        json.writeEndObject();
    }
}
