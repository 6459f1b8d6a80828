package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.api.ActWords;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Redaction;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;
import kz.ereje.api.ReportOutput;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.Reports;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.report.run.RunFormat;
import kz.ereje.report.run.RunReports;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every text and every id of a dossier names a person who does not exist; once they are hashed, no form of the answer names her. The names of
 * territories and public bodies stay, and each form shows a name where nothing was hashed, so that a form that shows nothing is no proof.
 */
class NamesKeptInTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final Redaction REDACTION =
            Redaction.salted("a salt of the tests alone".getBytes(StandardCharsets.UTF_8));

    private static final String PERSON = "канарейқызы";
    private static final String PERSON_IN_AN_ID = "kanareiqyzy";
    private static final String BODY = "Воробьевск";

    private static final Filled NAMED = new Filled(NamesKeptInTest::text);

    private static String text(Field field, String whose) {
        boolean territory = field.owner() == Territory.class && field.name().equals("name");
        if (territory || isBody(whose)) {
            return field.holding() == Holding.ID ? "akim-Kanareiqyzy-" + whose : BODY + " " + whose;
        }
        String which = field.owner().getSimpleName() + "-" + field.name() + whose;
        return field.holding() == Holding.ID
                ? "akim-Kanareiqyzy-" + which
                : "Айгүл Канарейқызы (" + which + "), д/о КАНАРЕЙҚЫЗЫ";
    }

    private static boolean isBody(String whose) {
        return List.of(ActorKind.values()).stream()
                .filter(kind -> kind.token().equals(whose))
                .anyMatch(kind -> switch (kind) {
                    case AKIM, ACTING_AKIM, DEPUTY_AKIM, OFFICE_EMPLOYEE, DISTRICT_AKIM, REGION_AKIM, PRESIDENT ->
                        false;
                    case COMPANY, NON_PROFIT, ENTREPRENEUR, PERSON -> false;
                    default -> true;
                });
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void noTextNamesAnybody(DecisionKind kind) throws IOException {
        Dossier dossier = NAMED.of(kind);
        Map<String, String> open = texts(dossier);
        Map<String, String> hashed = texts(REDACTION.of(dossier));
        assertThat(open)
                .allSatisfy((form, said) -> assertThat(names(said)).as(form).isTrue());
        assertThat(hashed).hasSameSizeAs(open).allSatisfy((form, said) -> {
            assertThat(names(said)).as(form + ": " + around(said)).isFalse();
            assertThat(said).as(form).contains("#");
        });
        assertThat(hashed.get("dossier"))
                .contains(BODY + " office", BODY + " maslikhat", REDACTION.name(text(titleOf(dossier), "")));
    }

    /** The other forms are made of the same data: some kinds suffice. */
    @ParameterizedTest
    @EnumSource(names = {"LEASE", "PRIVATISATION", "MEETING_CONVENING"})
    void noReportOfARunNamesAnybody(DecisionKind kind) throws IOException {
        Dossier dossier = NAMED.of(kind);
        for (RunFormat format : RunFormat.values()) {
            String hashed = run(format, report(REDACTION.of(dossier)), REDACTION.name("Канарейқызы.json"));
            assertThat(names(hashed)).as(format + ": " + around(hashed)).isFalse();
            if (format != RunFormat.PDF) { // It holds totals alone.
                assertThat(hashed).as(format.toString()).contains("#");
                assertThat(names(run(format, report(dossier), "Канарейқызы.json")))
                        .as(format.toString())
                        .isTrue();
            }
        }
        assertThat(names(pdf(report(REDACTION.of(dossier))))).isFalse();
        assertThat(names(pdf(report(dossier)))).isTrue();
    }

    private static String pdf(Report report) {
        return String.join(
                "", Pdf.pages(ReportPage.of("one", report, Language.KK).pdf()));
    }

    private static Field titleOf(Dossier dossier) {
        return dossier.decisions().get(0).particulars().title().path().field();
    }

    private static Report report(Dossier dossier) {
        return CHECKER.check(dossier, CheckOptions.defaults().requiringExhibits());
    }

    private static Map<String, String> texts(Dossier dossier) throws IOException {
        Report report = report(dossier);
        Map<String, String> texts = new TreeMap<>();
        for (Language language : Language.values()) {
            texts.put(
                    "text " + language, new ReportText(language, true, false, true, ActWords.held()).of("one", report));
            texts.put(
                    "page " + language,
                    ReportPage.of("one", report, language)
                            .withWords(ActWords.held())
                            .html());
        }
        texts.put("data", new String(Reports.json(report.data()), StandardCharsets.UTF_8));
        texts.put("dossier", Dossiers.write(dossier));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        add(new ReportWriter(json, report.edition()), report, "one");
        texts.put("json", json.toString(StandardCharsets.UTF_8));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        add(new ReportLines(lines, report.edition(), DataOptions.everything()), report, "one");
        texts.put("ndjson", lines.toString(StandardCharsets.UTF_8));
        return texts;
    }

    private static void add(ReportOutput out, Report report, String source) throws IOException {
        out.add(source, report);
        out.files(new ReportWriter.Counts(1, 1, 0, 0, 0), List.of());
        out.close();
    }

    private static String run(RunFormat format, Report report, String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(RunReports.open(format, bytes, report.edition(), Language.RU), report, source);
        return switch (format) {
            case PDF -> String.join("", Pdf.pages(bytes.toByteArray()));
            case XLSX -> unpacked(bytes.toByteArray());
            default -> bytes.toString(StandardCharsets.UTF_8);
        };
    }

    /** Whole, and not as a stream, which stops at entries whose size stands behind them. */
    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static boolean names(String said) {
        String small = said.toLowerCase(Locale.ROOT);
        return small.contains(PERSON)
                || small.contains(PERSON_IN_AN_ID)
                || small.contains("%d0%ba%d0%b0%d0%bd%d0%b0%d1%80%d0%b5%d0%b9")
                || small.contains("\\u043a\\u0430\\u043d\\u0430\\u0440\\u0435\\u0439")
                || small.contains("&#1082;&#1072;&#1085;&#1072;&#1088;");
    }

    /** Where it stands, for the message of a failure. */
    private static String around(String said) {
        String small = said.toLowerCase(Locale.ROOT);
        int at = Math.max(small.indexOf(PERSON), small.indexOf(PERSON_IN_AN_ID));
        return at < 0 ? "" : said.substring(Math.max(0, at - 200), Math.min(said.length(), at + 60));
    }
}
