package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.Language;
import kz.ereje.api.Redaction;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.junit.jupiter.api.Test;

/**
 * The page on names kept in says of each text of the vocabulary what becomes of it, as it is found by redacting. Written anew by
 * {@code -Dereje.write-redaction=true}.
 */
class RedactionPageTest {

    private static final Path PAGE = Path.of("../../docs/redaction.md");
    private static final Redaction REDACTION =
            Redaction.salted("a salt of the tests alone".getBytes(StandardCharsets.UTF_8));

    /** The row after which those of the fields stand. */
    private static final String BEFORE = "| `id` of every record";

    private static final String AFTER = "| `" + Showing.class.getSimpleName() + ".fields`";

    @Test
    void everyTextStandsInTheTable() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(20);
        if (Boolean.getBoolean("ereje.write-redaction")) {
            Files.write(PAGE, written(rows));
        }
        List<String> page = Files.readAllLines(PAGE);
        assertThat(page.subList(place(page, BEFORE) + 1, place(page, AFTER))).isEqualTo(rows);
    }

    private static List<String> written(List<String> rows) throws IOException {
        List<String> page = new ArrayList<>(Files.readAllLines(PAGE));
        page.subList(place(page, BEFORE) + 1, place(page, AFTER)).clear();
        page.addAll(place(page, AFTER), rows);
        return page;
    }

    private static int place(List<String> page, String begin) {
        return page.indexOf(
                page.stream().filter(line -> line.startsWith(begin)).findFirst().orElseThrow());
    }

    private static List<String> rows() {
        Map<String, String> labels = new TreeMap<>();
        Map<String, Set<String>> fates = new TreeMap<>();
        for (DecisionKind kind : DecisionKind.values()) {
            look(kind, "Айгүл", "a hash", labels, fates);
            look(kind, "-", "a hash, a dash too", labels, fates);
            look(kind, "Айгүл, 35-бап", "a hash", labels, fates);
        }
        return labels.entrySet().stream()
                .map(label -> "| `" + label.getKey() + "` | " + label.getValue() + " | "
                        + fate(fates.getOrDefault(label.getKey(), Set.of())) + " |")
                .toList();
    }

    private static void look(
            DecisionKind kind, String text, String hashed, Map<String, String> labels, Map<String, Set<String>> fates) {
        Filled filled = new Filled((field, whose) ->
                field.holding() == Holding.ID ? field.fullName() + whose : isName(field) ? text + whose : text);
        Dossier dossier = filled.of(kind);
        DossierForm after = DossierForm.of(REDACTION.of(dossier));
        texts(DossierForm.of(dossier)).forEach(entry -> {
            Field field = entry.fact().path().field();
            labels.put(field.fullName(), entry.label(Language.EN));
            Object before = value(entry.fact());
            Object now = value(
                    after.entry(entry.fact().path().toString()).orElseThrow().fact());
            String hash = REDACTION.name((String) before);
            assertThat(now).isIn(before, hash, hash + ", 35-бап");
            fates.computeIfAbsent(field.fullName(), none -> new TreeSet<>())
                    .add(
                            now.equals(before)
                                    ? "stays" + (text.equals("-") ? " as a dash" : "")
                                    : now.equals(hash) ? hashed : "its article");
        });
    }

    private static boolean isName(Field field) {
        return field.owner() == Actor.class;
    }

    private static Object value(Fact<?> fact) {
        return fact.asOptional().orElseThrow();
    }

    private static Stream<Entry> texts(DossierForm form) {
        return form.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(RedactionPageTest::all)
                .filter(entry -> entry.fact().path().field().holding() == Holding.TEXT
                        && entry.fact().isStated())
                .filter(entry -> entry.fact().path().field().owner() != Showing.class);
    }

    private static Stream<Entry> all(Entry entry) {
        return Stream.concat(
                Stream.of(entry), entry.rows().stream().flatMap(List::stream).flatMap(RedactionPageTest::all));
    }

    private static String fate(Set<String> found) {
        return switch (found.stream().collect(Collectors.joining("; "))) {
            case "stays; stays as a dash" -> "stays";
            case "a hash; a hash, a dash too" -> "a hash";
            case "a hash; stays as a dash" -> "a hash, unless it names nothing";
            case "a hash; its article; stays as a dash" ->
                "a hash and the number of its article, unless it names nothing";
            case "a hash; a hash, a dash too; stays; stays as a dash" -> "stays of public bodies, else a hash";
            default -> throw new AssertionError(found);
        };
    }
}
