package kz.ereje.api.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is made into records once: each stands in its place at once, and holds nothing that a dossier would refuse. */
class ReadOnceTest {

    private static final RecordSchema<Dossier> SHAPE = RecordSchema.of(Dossier.class);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRecordsOfADossierAreThoseThatTheReaderMade(Path file) throws Exception {
        DossierParts parts = DossierParts.of(JsonTree.parse(Files.readString(file)), new Problems());
        List<Object> first = lists(parts.dossier());
        List<Object> second = lists(parts.dossier());
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFactStandsInItsPlaceAtOnce(Path file) throws Exception {
        Dossier read = read(file);
        for (Field field : SHAPE.fields()) {
            if (field.list() && !field.fact()) {
                List<?> list = (List<?>) SHAPE.value(read, SHAPE.fields().indexOf(field));
                kz.ereje.model.fact.FactPath place = kz.ereje.model.fact.FactPath.ROOT.field(field);
                assertThat(Placed.at(place, list)).isSameAs(list);
                for (int i = 0; i < list.size(); i++) {
                    assertThat(Placement.one(list.get(i), place.element(i))).isSameAs(list.get(i));
                }
            }
        }
        assertThat(Placement.one(read, kz.ereje.model.fact.FactPath.ROOT)).isSameAs(read);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDossierThatLooksThroughAllOfItTakesTheSame(Path file) throws Exception {
        Dossier read = read(file);
        Object[] values = SHAPE.values(read);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof List<?> list ? new ArrayList<>(list) : values[i];
        }
        assertThat(SHAPE.create(values)).isEqualTo(read);
    }

    private static Dossier read(Path file) throws Exception {
        return DossierReader.read(Files.readString(file).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> lists(Dossier dossier) {
        return Stream.of(SHAPE.values(dossier)).filter(List.class::isInstance).toList();
    }
}
