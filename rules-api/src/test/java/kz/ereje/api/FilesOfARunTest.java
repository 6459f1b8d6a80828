package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.data.Words;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** A document of reports accounts for every file, those too whose check failed and those that were not read. */
class FilesOfARunTest {

    private static final Map<Language, String> SAID = Map.of(Language.KK, "kk", Language.RU, "ru", Language.EN, "en");

    @Test
    void countsThatDoNotAddUpAreNone() {
        assertThat(new ReportWriter.Counts(10, 1, 2, 3, 4).seen()).isEqualTo(10);
        for (int seen : new int[] {9, 11}) {
            assertThatThrownBy(() -> new ReportWriter.Counts(seen, 1, 2, 3, 4))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aReasonIsToldInEveryLanguage() {
        assertThat(new ReportWriter.NotRead("a.txt", "other-name", SAID)
                        .data(Set.of(Language.RU))
                        .sentence())
                .isEqualTo(new Words(null, "ru", null));
        assertThatThrownBy(() -> new ReportWriter.NotRead("a.txt", "other-name", Map.of(Language.KK, "kk")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFileHasItsPlace() throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        JsonNode document = document(checker, writer -> {
            writer.add("good", checker.check(lease()));
            writer.addFailed("failed", "abc");
            writer.addFailed("never read", "");
            writer.files(
                    new ReportWriter.Counts(4, 1, 0, 2, 1),
                    List.of(new ReportWriter.NotRead("a.txt", "other-name", SAID)));
        });
        assertThat(document.path("files"))
                .hasToString("{\"seen\":4,\"checked\":1,\"refused\":0,\"failed\":2,\"notRead\":1}");
        assertThat(document.path("notRead").toString()).contains("a.txt", "other-name");
        JsonNode dossiers = document.path("dossiers");
        assertThat(dossiers).hasSize(3);
        assertThat(dossiers.path(1).toString()).contains("failed", "abc", "check-failed");
        assertThat(dossiers.path(2).toString()).contains("never read", "check-failed");
        assertThat(dossiers.path(2).has("sha256")).isFalse();
    }

    /** Remedies are searched for while the report is written: what was written before stays a part of the file that failed. */
    @Test
    void aReportThatFailsHalfWayIsEndedAsAFailure() throws Exception {
        Catalogue catalogue = Catalogue.read();
        RuleBase rules = RuleBase.load(catalogue);
        boolean[] broken = {false};
        Evaluator failing = decision -> {
            if (broken[0]) {
                throw new AssertionError("planted");
            }
            return rules.evaluate(decision);
        };
        ComplianceChecker checker = new ComplianceChecker(catalogue, failing);
        Report report = checker.check(lease());
        JsonNode document = document(checker, writer -> {
            broken[0] = true;
            assertThatThrownBy(() -> writer.add("half", report)).isInstanceOf(AssertionError.class);
            writer.addFailed("half", report.inputSha256());
            broken[0] = false;
            writer.add("whole", checker.check(lease()));
            writer.files(new ReportWriter.Counts(2, 1, 0, 1, 0), List.of());
        });
        JsonNode dossiers = document.path("dossiers");
        assertThat(dossiers).hasSize(2);
        assertThat(dossiers.path(0).path("problems").toString()).contains("check-failed");
        assertThat(dossiers.path(0).path("decisions")).isEmpty();
        assertThat(dossiers.path(1).has("problems")).isFalse();
    }

    private static Dossier lease() throws Exception {
        return Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json"));
    }

    /** Writes to a document. */
    @FunctionalInterface
    private interface Writing {
        void to(ReportWriter writer) throws Exception;
    }

    private static JsonNode document(ComplianceChecker checker, Writing writing) throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(json, checker.edition())) {
            writing.to(writer);
        }
        return new ObjectMapper().readTree(json.toByteArray());
    }
}
