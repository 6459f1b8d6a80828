package kz.ereje.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.OtherReading;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.Report;

/**
 * Which rows turn where the act is read otherwise, one reading at a time, in place of the reports. Text is written file by file; JSON is one
 * document.
 */
final class OtherReadingsAnswer implements Answer {

    private final Words words;
    private final ComplianceChecker checker;
    private final CheckCommand asked;
    private final PrintStream out;
    private final JsonGenerator json;
    private final boolean plain;
    private boolean begun;

    OtherReadingsAnswer(Map<Format, PrintStream> outs, CheckCommand asked, ComplianceChecker checker)
            throws IOException {
        this.words = new Words(asked.lang.language);
        this.asked = asked;
        this.checker = checker;
        Map.Entry<Format, PrintStream> only = outs.entrySet().iterator().next();
        this.out = only.getValue();
        this.plain = only.getKey() == Format.text;
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter().withRootSeparator(""));
    }

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (checked instanceof Checked.Told told) {
            List<OtherReading> turning = checker.otherReadings(told.report().dossier(), asked.options());
            return () -> {
                if (plain) {
                    text(told, turning);
                } else {
                    data(told, turning);
                }
            };
        }
        return Writing.NOTHING;
    }

    private void text(Checked.Told told, List<OtherReading> turning) {
        if (!begun) {
            checker.regulation()
                    .otherwise(checker.readings(), words.language())
                    .forEach(line -> out.print(line + "\n"));
            begun = true;
        }
        String source = Shown.name(told.source());
        out.print(
                turning.isEmpty()
                        ? words.say("readings.none", source) + "\n"
                        : words.say("readings.turning", source, String.valueOf(turning.size())) + "\n");
        turning.forEach(row -> out.print("  – " + sentence(told.report(), row) + "\n"));
    }

    private String sentence(Report report, OtherReading row) {
        Language language = words.language();
        DecisionResult decision = report.decisions().stream()
                .filter(each -> each.id().equals(row.decision()))
                .findFirst()
                .orElseThrow();
        String citation = decision.provisions().stream()
                .filter(each -> each.provision().equals(row.provision()))
                .map(each -> each.citation(language))
                .findFirst()
                .orElse(row.provision());
        ReadingEntry reading = reading(row);
        return words.say(
                "readings.row",
                decision.name(language),
                citation,
                row.before().word(language),
                row.after().word(language),
                row.reading() + "=" + row.option(),
                reading.question(language),
                option(reading, row).apply(language));
    }

    private ReadingEntry reading(OtherReading row) {
        return checker.regulation().choosable().stream()
                .filter(each -> each.id().equals(row.reading()))
                .findFirst()
                .orElseThrow();
    }

    private static Function<Language, String> option(ReadingEntry reading, OtherReading row) {
        return reading.ways().stream()
                .filter(way -> way.id().equals(row.option()))
                .findFirst()
                .orElseThrow()::text;
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        Report.Edition edition = checker.edition();
        json.writeStartObject();
        json.writeObjectFieldStart("readings");
        for (Map.Entry<String, String> one : edition.readings().options().entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
        json.writeStringField("ruleBaseSha256", edition.ruleBaseSha256());
        json.writeArrayFieldStart("dossiers");
    }

    private void data(Checked.Told told, List<OtherReading> turning) throws IOException {
        begin();
        json.writeStartObject();
        json.writeStringField("source", told.source());
        json.writeStringField("sha256", told.report().inputSha256());
        json.writeArrayFieldStart("otherReadings");
        for (OtherReading row : turning) {
            row(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(OtherReading row) throws IOException {
        ReadingEntry reading = reading(row);
        json.writeStartObject();
        json.writeStringField("decision", row.decision());
        json.writeStringField("provision", row.provision());
        json.writeStringField("reading", row.reading());
        json.writeStringField("option", row.option());
        json.writeStringField("before", row.before().name());
        json.writeStringField("after", row.after().name());
        languages("question", reading::question);
        languages("read", option(reading, row));
        json.writeEndObject();
    }

    private void languages(String name, Function<Language, String> said) throws IOException {
        json.writeObjectFieldStart(name);
        for (Language language : Language.values()) {
            json.writeStringField(language.code(), said.apply(language));
        }
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (!plain) {
            begin();
            json.writeEndArray();
            files(tally);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        flush();
    }

    private void files(Tally tally) throws IOException {
        json.writeObjectFieldStart("files");
        json.writeNumberField("seen", tally.counts().seen());
        json.writeNumberField("checked", tally.counts().checked());
        json.writeNumberField("refused", tally.counts().refused());
        json.writeNumberField("failed", tally.counts().failed());
        json.writeNumberField("notRead", tally.counts().notRead());
        json.writeEndObject();
    }

    @Override
    public void flush() throws IOException {
        json.flush();
        out.flush();
    }
}
