package kz.ereje.kb.act;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which provisions stand in the act: the order that approves it first, then by number; 12-1 stands after 12. */
final class ActOrder implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public int compare(String one, String other) {
        return Comparator.comparing(ActOrder::ofTheRegulation)
                .thenComparing(id -> !id.endsWith(".preamble"))
                .thenComparing(Comparator.comparing(id -> id, ActOrder::byNumbers))
                .compare(one, other);
    }

    private static boolean ofTheRegulation(String id) {
        return !id.startsWith("order.");
    }

    private static int byNumbers(String one, String other) {
        String[] steps = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            int order = compared(numbers(steps[i]), numbers(others[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.length, others.length);
    }

    private static int compared(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return one.size() - other.size();
    }

    private static List<Integer> numbers(String step) {
        return NUMBER.matcher(step)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
