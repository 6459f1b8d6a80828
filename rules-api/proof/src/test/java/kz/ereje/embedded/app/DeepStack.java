package kz.ereje.embedded.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.api.CheckFailedException;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Reports;
import kz.ereje.model.Dossier;

/** Checks from every depth of a stack, from where it is full to where it is empty, with classes that nothing has used before. */
public final class DeepStack {

    private static final long STACK = 256 << 10;

    private final ComplianceChecker checker;
    private final Dossier dossier;
    private final Map<String, Integer> ends = new TreeMap<>();
    private int depth;

    private DeepStack(ComplianceChecker checker, Dossier dossier) {
        this.checker = checker;
        this.dossier = dossier;
    }

    /** Takes a dossier; prints how often each end came, and whether the answer afterwards is whole. */
    public static void main(String[] arguments) throws Exception {
        DeepStack deep = new DeepStack(ComplianceChecker.create(), Dossiers.read(Path.of(arguments[0])));
        Thread thread = new Thread(null, deep::fromEveryDepth, "deep", STACK);
        thread.start();
        thread.join();
        byte[] after = deep.answer();
        byte[] fresh =
                Reports.json(ComplianceChecker.create().check(deep.dossier).data(DataOptions.whatMatters(Language.EN)));
        System.out.println(deep.ends + (Arrays.equals(after, fresh) ? " then whole" : " then another"));
    }

    private byte[] answer() {
        return Reports.json(checker.check(dossier).data(DataOptions.whatMatters(Language.EN)));
    }

    private void fromEveryDepth() {
        try {
            down();
        } catch (StackOverflowError full) {
            for (int calls = depth; calls >= 0; calls--) {
                from(calls);
            }
        }
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack is full
    private void down() {
        depth++;
        down();
    }

    private void from(int calls) {
        String end = "before the call";
        try {
            end = below(calls);
        } catch (StackOverflowError e) {
            // There was not even room to ask.
        }
        ends.merge(end, 1, Integer::sum);
    }

    private String below(int calls) {
        if (calls > 0) {
            return below(calls - 1);
        }
        try {
            return answer().length > 1000 ? "answered" : "answered in part";
        } catch (CheckFailedException e) {
            return "refused";
        }
    }
}
