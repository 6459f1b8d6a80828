package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contradiction whose reading nobody wrote down refuses to start, and names the file and the entry. */
class RefusedContradictionsTest {

    private static final String TEXTS = "{\"kk\": \"а\", \"ru\": \"б\", \"en\": \"c\"}";

    @TempDir
    private Path folder;

    @Test
    void oneWhoseReadingIsNotThere() {
        Readings readings = Catalogue.read().readings();
        assertThatThrownBy(
                        () -> ContradictionReader.refuseUnlessRead(file("held-in-the-future", "papers.gone"), readings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "contradictions.json, held-in-the-future: rests on a reading that is not there: papers.gone");
        assertThatCode(() -> ContradictionReader.refuseUnlessRead(file("held-in-the-future", "papers.order"), readings))
                .doesNotThrowAnyException();
    }

    @Test
    void oneWhoseReadingIsAboutOthers() {
        Readings readings = Catalogue.read().readings();
        assertThatThrownBy(() -> ContradictionReader.refuseUnlessRead(file("made-up", "papers.order"), readings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("contradictions.json, made-up: rests on a reading that does not bear on it: papers.order");
    }

    /** The catalogue itself refuses: a later edition lets the reading end, or bear on something else. */
    @Test
    void oneWhoseReadingALaterEditionTakesAway() throws IOException {
        assertThatThrownBy(() -> later("\"contradictions\": [\"papers.order\"]", "\"until\": \"2028-01-01\", "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("contradictions.json, held-in-the-future: rests on a reading that ends: papers.order");
        assertThatThrownBy(() -> later("\"notes\": [\"planned\"]", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "contradictions.json, held-in-the-future: rests on a reading that does not bear on it: papers.order");
        assertThatThrownBy(() -> later("\"contradictions\": [\"papers.gone\"]", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "2027-9/readings.json, papers.order: bears on contradictions of a reading that is not there: papers.gone");
        assertThat(later("\"contradictions\": [\"papers.order\"]", "")
                        .readings()
                        .all())
                .filteredOn(reading -> reading.id().equals("papers.order"))
                .hasSize(2);
    }

    private Catalogue later(String bearing, String until) throws IOException {
        String reading = "{\"id\": \"papers.order\", \"bearsOn\": [{\"on\": [\"act\"], " + bearing + "}], "
                + "\"since\": \"2027-07-01\", " + until
                + "\"chosenOn\": \"2027-06-01\", \"status\": \"proposed\", \"question\": "
                + TEXTS + ", \"options\": [" + TEXTS + ", " + TEXTS + "], \"choice\": " + TEXTS + ", \"source\": "
                + TEXTS + "}";
        return new MadeUpEdition(folder, "2027-9", "2027-07-01")
                .file("readings.json", "{\"readings\": [" + reading + "]}")
                .read();
    }

    private static Members file(String id, String reading) {
        return new Members(
                "contradictions.json", "", Map.of("contradictions", List.of(Map.of("id", id, "reading", reading))));
    }
}
