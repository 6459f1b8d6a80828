package kz.ereje.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.Reports;
import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.Replay;
import kz.ereje.record.ReplayedEntry;
import kz.ereje.record.ReplayedEntry.Verdict;
import kz.ereje.record.Seal;

/** The verdict for programs: each entry with its verdict, and at the end whether the record is whole. */
final class ReplayJson implements ReplayAnswer {

    private final JsonGenerator json;
    private final List<Seal> seals;

    ReplayJson(PrintStream out, List<Seal> seals) throws IOException {
        this.seals = seals;
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("formatVersion", "1");
        json.writeArrayFieldStart("entries");
    }

    /** Writes a part. */
    @FunctionalInterface
    private interface Part {
        void write() throws IOException;
    }

    private static void written(Part part) {
        try {
            part.write();
        } catch (IOException e) {
            throw new UncheckedIOException("The verdict cannot be written", e);
        }
    }

    @Override
    public void add(ReplayedEntry replayed) {
        written(() -> {
            json.writeStartObject();
            json.writeNumberField("number", replayed.entry().number());
            json.writeStringField("source", replayed.entry().source());
            json.writeStringField("verdict", replayed.verdict().name());
            if (replayed.why(Language.EN).isPresent()) {
                json.writeObjectFieldStart("why");
                for (Language language : Language.values()) {
                    json.writeStringField(
                            language.code(), replayed.why(language).orElseThrow());
                }
                json.writeEndObject();
            }
            if (replayed.difference().isPresent()) {
                json.writeFieldName("difference");
                json.writeRawValue(new String(Reports.json(replayed.difference().get()), StandardCharsets.UTF_8));
            }
            json.writeEndObject();
        });
    }

    @Override
    public void end(Replay replay) {
        written(() -> {
            json.writeEndArray();
            edition("made", replay.head().made());
            edition("now", replay.now());
            json.writeBooleanField("sameRules", replay.head().sameRules(replay.now()));
            json.writeObjectFieldStart("verdicts");
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(verdict.name(), replay.count(verdict));
            }
            json.writeEndObject();
            notRead(replay);
            json.writeStringField("sha256", replay.sha256());
            json.writeBooleanField("whole", true);
            last();
        });
    }

    private void notRead(Replay replay) throws IOException {
        json.writeArrayFieldStart("notRead");
        for (ReportWriter.NotRead file : replay.notRead()) {
            json.writeStartObject();
            json.writeStringField("source", file.source());
            json.writeStringField("code", file.code());
            for (Language language : Language.values()) {
                json.writeStringField(
                        language.code(), String.valueOf(file.messages().get(language)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void broken(BrokenRecordException why) {
        written(() -> {
            json.writeEndArray();
            json.writeBooleanField("whole", false);
            json.writeObjectFieldStart("broken");
            json.writeStringField("code", why.code());
            json.writeNumberField("line", why.line());
            for (Language language : Language.values()) {
                json.writeStringField(language.code(), why.message(language));
            }
            json.writeEndObject();
            last();
        });
    }

    private void edition(String name, Report.Edition edition) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("act", edition.act());
        json.writeStringField("wording", edition.wording());
        json.writeStringField("ruleBase", edition.ruleBase());
        json.writeStringField("ruleBaseSha256", edition.ruleBaseSha256());
        json.writeStringField("library", edition.release());
        json.writeEndObject();
    }

    private void last() throws IOException {
        json.writeArrayFieldStart("seals");
        for (Seal seal : seals) {
            json.writeStartObject();
            json.writeStringField("kind", seal.kind().name());
            json.writeStringField("state", seal.state().name());
            if (seal.who().isPresent()) {
                json.writeStringField("who", seal.who().get());
            }
            if (seal.at().isPresent()) {
                json.writeStringField("at", seal.at().get().toString());
            }
            for (Language language : Language.values()) {
                json.writeStringField(language.code(), seal.sentence(language));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
