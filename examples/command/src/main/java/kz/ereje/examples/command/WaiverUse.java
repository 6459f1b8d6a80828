package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.Waivers;

/** Which waivers and objections of the file fit something, by their places in the list. For one thread. */
final class WaiverUse {

    private static final String SEPARATOR = ",";

    private final Set<Integer> holding = new TreeSet<>();
    private final Set<Integer> expired = new TreeSet<>();
    private final Set<Integer> objections = new TreeSet<>();

    void saw(Report report, Waivers all) {
        for (DecisionResult decision : report.decisions()) {
            for (ProvisionResult row : decision.provisions()) {
                row.waivers()
                        .forEach(each -> (each.expired() ? expired : holding)
                                .add(all.waivers().indexOf(each.waiver())));
                row.objections().forEach(each -> objections.add(place(each, all)));
            }
        }
    }

    /** Of an objection that was considered after the day of the check the row does not know that yet. */
    private static int place(Waivers.Objection objection, Waivers all) {
        for (int i = 0; i < all.objections().size(); i++) {
            Waivers.Objection each = all.objections().get(i);
            if (each.line() == objection.line()
                    && each.selection().equals(objection.selection())
                    && each.text().equals(objection.text())) {
                return i;
            }
        }
        return -1;
    }

    /** Says which waivers have expired, and what fits nothing that is violated. */
    void tell(PrintStream err, Words words, Review review) {
        String file = Shown.name(review.file());
        List<Waivers.Waiver> waivers = review.waivers().waivers();
        for (int i = 0; i < waivers.size(); i++) {
            waiver(waivers.get(i), i, file)
                    .ifPresent(told -> err.println(
                            words.say(told.get(0), told.subList(1, told.size()).toArray())));
        }
        List<Waivers.Objection> told = review.waivers().objections();
        for (int i = 0; i < told.size(); i++) {
            if (!objections.contains(i)) {
                err.println(words.say(
                        "run.objection-unused", file, String.valueOf(told.get(i).line())));
            }
        }
    }

    private Optional<List<String>> waiver(Waivers.Waiver waiver, int place, String file) {
        String line = String.valueOf(waiver.line());
        if (expired.contains(place)) {
            return Optional.of(List.of(
                    "run.waiver-expired",
                    file,
                    line,
                    waiver.author(),
                    waiver.validUntil().toString()));
        }
        return holding.contains(place)
                ? Optional.empty()
                : Optional.of(List.of("run.waiver-unused", file, line, waiver.author()));
    }

    /** As a note holds it. */
    String noted() {
        return Stream.of(holding, expired, objections)
                .map(lines -> lines.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)))
                .collect(Collectors.joining(";"));
    }

    /** Goes on from a note. */
    void goOn(String noted) {
        List<Set<Integer>> kinds = List.of(holding, expired, objections);
        String[] parts = noted.split(";", -1);
        for (int i = 0; i < parts.length && i < kinds.size(); i++) {
            Set<Integer> kind = kinds.get(i);
            Stream.of(parts[i].split(SEPARATOR))
                    .filter(line -> !line.isEmpty())
                    .map(Integer::valueOf)
                    .forEach(kind::add);
        }
    }
}
