package kz.ereje.examples.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.Entry;
import kz.ereje.examples.desk.page.ListPages.Line;
import kz.ereje.examples.desk.page.ListPages.State;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** The work that a list takes, counted. */
class LinesTest {

    private static final int MANY = 1_000;

    private static final Dossier LEASE = read();

    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicInteger names = new AtomicInteger();

    private final Lines lines = new Lines(
            dossier -> {
                checks.incrementAndGet();
                return State.OPEN;
            },
            (dossier, language) -> {
                names.incrementAndGet();
                return Lines.Named.of(dossier, language);
            });

    private static Dossier read() {
        try {
            return Dossiers.read(Path.of("..", "dossiers", "planned-lease.json"));
        } catch (IOException | UnreadableDossierException e) {
            throw new AssertionError(e);
        }
    }

    private static Entry entry(int file, String etag) {
        return new Entry("lease-" + file + ".json", Instant.EPOCH, etag, Optional.of(LEASE), Optional.empty());
    }

    private static List<Entry> many() {
        return new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(file -> entry(file, "etag of " + file))
                .toList());
    }

    private void counted(int checked, int named) {
        assertThat(List.of(checks.getAndSet(0), names.getAndSet(0))).containsExactly(checked, named);
    }

    @Test
    void eachFileIsCheckedAndNamedOnce() {
        List<Line> first = lines.of(many(), Language.KK);
        counted(MANY, MANY);
        assertThat(lines.of(many(), Language.KK)).isEqualTo(first);
        counted(0, 0);
    }

    @Test
    void aFileThatChangedIsCheckedAndNamedAgainAndNoOther() {
        lines.of(many(), Language.KK);
        counted(MANY, MANY);
        List<Entry> changed = many();
        changed.set(7, entry(7, "another"));
        lines.of(changed, Language.KK);
        counted(1, 1);
    }

    @Test
    void anotherLanguageNeedsOtherNamesAndNoOtherCheck() {
        Line kazakh = lines.of(many(), Language.KK).get(0);
        Line russian = lines.of(many(), Language.RU).get(0);
        counted(MANY, 2 * MANY);
        assertThat(russian.state()).isEqualTo(kazakh.state());
        lines.of(many(), Language.KK);
        counted(0, 0);
    }

    /** What is gone is not held: a desk that runs for a year keeps what its folder has. */
    @Test
    void whatIsNotInTheListIsForgotten() {
        lines.of(many(), Language.KK);
        lines.of(List.of(), Language.RU);
        counted(MANY, MANY);
        lines.of(many(), Language.KK);
        counted(MANY, MANY);
    }

    /** One dossier that cannot be checked keeps no other from being told, and is never told as kept. */
    @Test
    void aCheckThatFailsIsToldOfItsFileAlone() throws Exception {
        var made = CheckFailedException.class.getDeclaredConstructor(String.class, Throwable.class);
        made.setAccessible(true);
        CheckFailedException failed = made.newInstance("no memory", null);
        Lines failing = new Lines(
                dossier -> {
                    if (checks.getAndIncrement() == 0) {
                        throw failed;
                    }
                    return State.OPEN;
                },
                Lines.Named::of);
        assertThat(failing.of(List.of(entry(1, "one")), Language.KK))
                .extracting(Line::state)
                .containsExactly(State.UNREADABLE);
        assertThat(failing.of(List.of(entry(1, "one"), entry(2, "two")), Language.KK))
                .extracting(Line::state)
                .containsExactly(State.OPEN, State.OPEN);
    }

    @Test
    void copiesOfOneFileAreCheckedOnce() {
        lines.of(Collections.nCopies(MANY, entry(1, "same")), Language.KK);
        counted(1, 1);
    }
}
