package kz.ereje.examples.benchmarks.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.ereje.examples.benchmarks.desk.Visitor.Page;
import kz.ereje.model.decision.DecisionKind;

/**
 * Interviews, one after the other, of one kind of decision after the other. Each begins with the page that asks for the office and goes on until
 * nothing is asked any more. An answer that does not fit is taken back: the page is sent again with nothing entered. For one thread.
 */
public final class Interviews {

    /** Fixed, so that the answers are the same in each run. */
    private static final long SEED = 2026;

    /** More pages than any interview has. */
    private static final int PAGES = 40;

    private final Visitor visitor;
    private final Random random = new Random(SEED);
    private final List<Double> micros = new ArrayList<>();
    private int begun;
    private int refused;

    /** None held yet. */
    public Interviews(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Holds so many more. */
    public void hold(int interviews) throws IOException, InterruptedException {
        for (int i = 0; i < interviews; i++) {
            DecisionKind[] kinds = DecisionKind.values();
            interview(kinds[begun++ % kinds.length]);
        }
    }

    private void interview(DecisionKind kind) throws IOException, InterruptedException {
        Page page = visitor.get("/new/office?kind=" + kind.token());
        FilledForm office = FilledForm.shown(page.html()).orElseThrow();
        page = answered(office(office));
        for (int pages = 0; pages < PAGES; pages++) {
            Optional<FilledForm> form = FilledForm.answered(page.html(), random);
            if (form.isEmpty()) {
                return;
            }
            page = answered(form.get());
            if (page.refused()) {
                refused++;
                page = answered(
                        FilledForm.shown(visitor.get(page.address()).html()).orElseThrow());
            }
        }
        throw new IllegalStateException("An interview does not end: " + kind.token());
    }

    /** An office that is entered, though others are known by now. */
    private static FilledForm office(FilledForm form) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
        fields.put("~office", List.of(""));
        fields.put("territories[0].name", List.of("Қарасу ауылдық округі"));
        fields.put("territories[0].kind", List.of("rural-district"));
        fields.put("territories[0].population", List.of("2350"));
        return new FilledForm(form.action(), fields, form.parts());
    }

    private Page answered(FilledForm form) throws IOException, InterruptedException {
        Page page = visitor.post(form);
        micros.add(page.micros());
        return page;
    }

    /** The times of all answers since they were last taken, each from its sending to the page with the new verdict. */
    public List<Double> times() {
        List<Double> times = List.copyOf(micros);
        micros.clear();
        return times;
    }

    /** How many answers did not fit. */
    public int refused() {
        return refused;
    }
}
