package kz.ereje.examples.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done, one after another: every state that ever was saved can still be had. */
class EveryStateTest {

    private enum Doing {
        CREATE,
        SAVE,
        DELETE,
        UNBIN,
        RESTORE,
        DUPLICATE,
        OPEN_AGAIN
    }

    private record Step(Doing doing, int which, int lease) {}

    private Set<String> ever = new HashSet<>();

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        return Combinators.combine(Arbitraries.of(Doing.values()), number, number)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 150)
    void canBeHad(@ForAll("steps") List<Step> steps, @ForAll boolean windows) throws Exception {
        ever = new HashSet<>();
        Path path = (windows ? Computer.WINDOWS : Computer.UNIX).folder(Path.of(""));
        DossierFolder folder = DossierFolder.open(path);
        for (Step step : steps) {
            if (step.doing() == Doing.OPEN_AGAIN) {
                folder = DossierFolder.open(path);
            } else {
                done(folder, step);
            }
            assertThat(Reachable.in(folder)).isEqualTo(ever);
        }
    }

    private void done(DossierFolder folder, Step step) throws IOException, UnreadableDossierException {
        List<Entry> list = folder.list();
        List<Binned> bin = folder.bin();
        switch (step.doing()) {
            case CREATE -> saved(folder.create("lease", Samples.lease(step.lease())));
            case UNBIN -> {
                if (!bin.isEmpty()) {
                    saved(folder.unbin(bin.get(step.which() % bin.size()).id()));
                }
            }
            default -> {
                if (!list.isEmpty()) {
                    done(folder, step, list.get(step.which() % list.size()));
                }
            }
        }
    }

    private void done(DossierFolder folder, Step step, Entry entry) throws IOException, UnreadableDossierException {
        List<State> states = folder.states(entry.name());
        switch (step.doing()) {
            case SAVE -> saved(folder.save(entry.name(), Samples.lease(step.lease()), entry.etag()));
            case DUPLICATE -> saved(folder.duplicate(entry.name()));
            case DELETE -> folder.delete(entry.name(), entry.etag());
            default -> {
                if (!states.isEmpty()) {
                    String id = states.get(step.lease() % states.size()).id();
                    saved(folder.restore(entry.name(), id, entry.etag()));
                }
            }
        }
    }

    private void saved(Saved saved) {
        ever.add(saved.sha256());
    }
}
