package kz.ereje.api.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;
import kz.ereje.properties.RandomDossiers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Of two readers the one that gives up early is never the more lenient: what it reads, the thorough one reads as the same. */
class OnePassProperties {

    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "\"none\"",
            "1",
            "-",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\u202E",
            "\uD83D\uDE00",
            "\\u0000",
            "\"kind\":\"lease\",",
            "\"id\":\"x\",",
            "2026",
            "\"2026-02\"",
            "{\"after\":\"2020-01-01\"}");

    /**
     * A change of a file.
     *
     * @param place where, as a share of its length
     * @param length how many bytes are left out there
     * @param piece what stands there instead
     */
    record Edit(double place, int length, byte[] piece) {

        byte[] of(byte[] bytes) {
            int from = (int) (place * bytes.length);
            int to = Math.min(bytes.length, from + length);
            byte[] edited = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
            System.arraycopy(piece, 0, edited, from, piece.length);
            System.arraycopy(bytes, to, edited, from + piece.length, bytes.length - to);
            return edited;
        }
    }

    @Property(tries = 1000)
    void whatIsWrittenIsReadByBoth(@ForAll("dossiers") Dossier dossier) throws Exception {
        byte[] written = Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
        assertThat(DossierReader.thoroughly(written)).isEqualTo(dossier);
        Optional<Dossier> inOnePass = OnePassReader.read(written);
        Statistics.label("in one pass").collect(inOnePass.isPresent());
        Statistics.label("in one pass").coverage(found -> found.check(true).percentage(share -> share > 50));
        inOnePass.ifPresent(read -> assertThat(read).isEqualTo(dossier));
    }

    @Property(tries = 3000)
    void whateverIsReadInOnePassIsReadThoroughlyAsTheSame(
            @ForAll("dossiers") Dossier dossier, @ForAll("edits") List<Edit> edits) throws Exception {
        byte[] bytes = Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
        for (Edit edit : edits) {
            bytes = edit.of(bytes);
        }
        Optional<Dossier> read = OnePassReader.read(bytes);
        if (read.isPresent()) {
            assertThat(DossierReader.thoroughly(bytes)).isEqualTo(read.get());
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<byte[]> pieces = Arbitraries.oneOf(
                Arbitraries.of(PIECES).map(piece -> piece.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(3));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        pieces)
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
