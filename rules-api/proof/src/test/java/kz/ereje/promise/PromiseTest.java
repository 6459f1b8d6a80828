package kz.ereje.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.RuleData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What applications store or compare is still there as the last release had it: numbers of provisions, ids of rules, the fields and words
 * of dossiers and reports, and of every example dossier each finding's key with its outcome. More may come. {@code
 * -DargLine=-Dereje.write-promise=true} keeps what there is now, after a release or a change that the promise allows.
 */
class PromiseTest {

    private static final Path FILE = Path.of("src/test/resources/promise/kept.txt");
    private static final Set<String> LINES = new TreeSet<>();

    @BeforeAll
    static void whatThereIs() throws IOException, UnreadableDossierException {
        Regulation regulation = Regulation.load();
        regulation.provisions().forEach(provision -> LINES.add("provision " + provision.id()));
        regulation.rules().forEach(rule -> LINES.add("rule " + rule.id()));
        addSchema("dossier", Dossiers.schema());
        addSchema("report", Reports.schema());
        addFindings();
    }

    @Test
    void whatWasPromisedIsStillThere() throws IOException {
        List<String> kept = new KeptLines(FILE, "ereje.write-promise").orKeep(List.copyOf(LINES));
        assertThat(kept).hasSizeGreaterThan(1000);
        assertThat(LINES)
                .as("rules-api/docs/promise.md says which release may take this away, and what has to be told")
                .containsAll(kept);
    }

    /** Each sort of line is among them: none was lost with the way in which it is found. */
    @Test
    void eachSortIsKept() throws IOException {
        List<String> kept = Files.readAllLines(FILE);
        for (String sort : List.of("provision", "rule", "field dossier", "field report", "word dossier", "finding")) {
            assertThat(kept).as(sort).anyMatch(line -> line.startsWith(sort + " "));
        }
    }

    private static void addFindings() throws IOException, UnreadableDossierException {
        ComplianceChecker checker = ComplianceChecker.create();
        DataOptions options = DataOptions.whatMatters(Language.EN).withRemedies(false);
        try (Stream<Path> files = Files.list(KeptLines.ROOT.resolve("examples/dossiers"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(one -> one.toString().endsWith(".json")).sorted()::iterator) {
                List<DecisionData> decisions =
                        checker.check(Dossiers.read(file)).data(options).answered();
                decisions.stream()
                        .flatMap(decision -> decision.provisions().stream())
                        .flatMap(row -> row.rules().stream())
                        .filter(rule -> rule.key() != null)
                        .forEach(rule -> LINES.add(finding(file, rule)));
            }
        }
    }

    private static String finding(Path file, RuleData rule) {
        return "finding " + file.getFileName() + " " + rule.outcome() + " " + rule.key();
    }

    private static void addSchema(String name, String schema) throws JsonProcessingException {
        JsonNode whole = new ObjectMapper().readTree(schema);
        addFields(name, "", whole);
        whole.path("$defs").properties().forEach(type -> addFields(name, type.getKey() + ".", type.getValue()));
    }

    /** The fields of a form, and the words that one of the vocabulary has. */
    private static void addFields(String name, String owner, JsonNode form) {
        form.path("properties")
                .fieldNames()
                .forEachRemaining(field -> LINES.add("field " + name + " " + owner + field));
        form.findValues("const").forEach(word -> LINES.add("word " + name + " " + owner + word.asText()));
    }
}
