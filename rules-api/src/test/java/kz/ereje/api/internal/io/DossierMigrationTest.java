package kz.ereje.api.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.internal.stored.Moves;
import org.junit.jupiter.api.Test;

/** Dossiers of the present format are read as they are; what a step from an older one changes is named, and no other is taken. */
class DossierMigrationTest {

    private static final String PRESENT = """
            {"unit": "qarasu", "territories": [{"id": "qarasu"}], "decisions": [{"kind": "office-account", "id": "account"}]}""";
    private static final String OLDER =
            PRESENT.replace("{\"unit\"", "{\"$schema\": \"urn:kz:ereje:dossier:0\", \"place\"");

    /** A made-up format in which the unit was called a place. */
    private static final DossierMigration MADE_UP = new DossierMigration(Map.of("0", DossierMigrationTest::renamed));

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Node renamed(Node root, Moves moves) {
        Map<String, Node> members = new LinkedHashMap<>(root.members());
        Node place = Objects.requireNonNull(members.remove("place"));
        members.remove("$schema");
        members.put("unit", place);
        moves.add("0", Moves.Kind.RENAMED, "place → unit");
        return new Node(root.kind(), root.text(), members, root.elements(), root.line(), root.column());
    }

    @Test
    void everyExampleIsReadAsItIs() throws Exception {
        Path examples = Path.of(System.getProperty("ereje.root", ".."), "examples", "dossiers");
        try (Stream<Path> files = Files.list(examples)) {
            List<Path> dossiers =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(dossiers).hasSizeGreaterThan(80);
            for (Path file : dossiers) {
                Dossiers.Migrated migrated = Dossiers.migrated(file.toString(), Files.readAllBytes(file));
                assertThat(migrated.dossier()).isEqualTo(Dossiers.read(file));
                assertThat(migrated.changes()).isEmpty();
                assertThat(migrated.formatVersion()).isEqualTo("1");
            }
        }
    }

    @Test
    void aStepFromAnOlderFormatIsNamed() throws Exception {
        DossierMigration.Found found = MADE_UP.found(bytes(OLDER));
        assertThat(found.dossier()).isEqualTo(DossierReader.read(bytes(PRESENT)));
        assertThat(found.formatVersion()).isEqualTo("0");
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.fields()).containsExactly("place → unit");
            assertThat(change.sentence().en()).isEqualTo("Renamed (format 0): place → unit.");
        });
        assertThat(MADE_UP.found(bytes(PRESENT)).changes()).isEmpty();
    }

    /** Reading alone changes nothing, and no format is guessed. */
    @Test
    void anotherFormatIsRefusedWithWhatToDo() {
        for (String json : List.of(OLDER, OLDER.replace(":0\"", ":2\""))) {
            UnreadableDossierException migrated = catchThrowableOfType(
                    UnreadableDossierException.class, () -> Dossiers.migrated("old.json", bytes(json)));
            UnreadableDossierException read = catchThrowableOfType(
                    UnreadableDossierException.class, () -> Dossiers.read("old.json", bytes(json)));
            assertThat(migrated.message(Language.RU)).isEqualTo(read.message(Language.RU));
            assertThat(migrated.problems())
                    .extracting(problem -> problem.code())
                    .containsExactly("other-format");
        }
        assertThat(catchThrowableOfType(
                                ProblemsException.class, () -> MADE_UP.found(bytes(OLDER.replace(":0\"", ":2\""))))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("other-format");
    }
}
