package kz.ereje.guard;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.differential.Load;
import kz.ereje.model.Dossier;

/**
 * What a check costs, in a process of its own: the bytes that it allocates, for dossiers as offices make them and for ever larger ones.
 * Bytes are counted, so that a busy machine changes nothing; the process is to run without escape analysis, so that it changes nothing
 * either when the compiler comes to a method.
 */
public final class Cost {

    /** How many decisions, or meetings, the growing dossiers have. */
    static final List<Integer> SIZES = List.of(1, 10, 100);

    private static final int DOSSIERS = 500;
    private final Map<String, ToIntFunction<Dossier>> ways = new LinkedHashMap<>();

    private Cost() {
        for (Mode mode : Mode.values()) {
            ComplianceChecker checker = ComplianceChecker.create(mode);
            ways.put(
                    "report " + mode,
                    dossier -> checker.check(dossier, "").decisions().size());
            ways.put(
                    "violations " + mode, dossier -> checker.violations(dossier).size() + 1);
        }
    }

    /** Prints a figure a line: a name, a tab, a number. */
    public static void main(String[] arguments) throws UnreadableDossierException {
        Cost cost = new Cost();
        cost.ofOffices(Load.some(DOSSIERS));
        for (int size : SIZES) {
            cost.ofLarger("decisions", size, Larger.decisions(size));
            cost.ofLarger("meetings", size, Larger.meetings(size));
        }
    }

    private void ofOffices(List<Dossier> dossiers) {
        ways.forEach((way, asked) -> {
            ToIntFunction<List<Dossier>> all =
                    many -> many.stream().mapToInt(asked).sum();
            System.out.println("bytes, " + way + "\t" + allocated(all, dossiers) / DOSSIERS);
        });
    }

    private void ofLarger(String list, int size, byte[] papers) throws UnreadableDossierException {
        told(list, size, "reading", allocated(Cost::read, papers));
        Dossier dossier = Dossiers.read("larger", papers);
        ways.forEach((way, asked) -> told(list, size, way, allocated(asked, dossier)));
    }

    private static void told(String list, int size, String way, long bytes) {
        System.out.println("growth, " + list + ", " + way + ", " + size + "\t" + bytes);
    }

    private static int read(byte[] written) {
        try {
            return Dossiers.read("larger", written).decisions().size();
        } catch (UnreadableDossierException e) {
            throw new IllegalStateException("The larger dossier cannot be read", e);
        }
    }

    /** The bytes of the second time: the first loads classes and fills what is kept. */
    private static <T> long allocated(ToIntFunction<T> asked, T subject) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int found = asked.applyAsInt(subject);
        long before = threads.getCurrentThreadAllocatedBytes();
        int again = asked.applyAsInt(subject);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        if (found == 0 || found != again) {
            throw new IllegalStateException("Found " + found + ", then " + again);
        }
        return bytes;
    }
}
