package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.api.Regulation.DutyEntry.Evidence;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.report.year.Condition.Met;
import kz.ereje.report.year.Shows.Done;
import kz.ereje.report.year.Shows.Not;
import kz.ereje.report.year.Shows.Nothing;
import kz.ereje.report.year.YearAnswer.Why;
import org.jspecify.annotations.Nullable;

/**
 * Whether one decision shows a duty in one way. For one thread.
 *
 * @param condition the dossier of the decision, and the year
 * @param checkedOn the day of the check
 * @param judged the answer of the check
 * @param duty the duty
 * @param evidence the way
 */
record Showing(Condition condition, Fact<LocalDate> checkedOn, Judged judged, DutyEntry duty, Evidence evidence) {

    private static final List<ActorKind> OF_DISTRICT =
            List.of(ActorKind.MASLIKHAT, ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT);

    /** What the paper has to do with the duty. */
    Shows shows() {
        if (decision().kind() != evidence.kind() || met(evidence.about(), null, false) == Met.NO) {
            return new Nothing();
        }
        Shows done = evidence.list().isEmpty() ? element(null) : elements();
        return done instanceof Done ? against().<Shows>map(not -> not).orElse(done) : done;
    }

    private Decision decision() {
        return judged.result().decision();
    }

    private Shows elements() {
        Fact<?> list = condition.ways().end(decision(), evidence.list());
        Optional<?> known = condition.ways().value(list);
        if (known.isEmpty()) {
            return isNear() ? judged.notKnown(list) : new Nothing();
        }
        List<Record> about = ((List<?>) known.get())
                .stream()
                        .flatMap(each -> condition.ways().record(list, each).stream())
                        .filter(each -> met(evidence.about(), each, true) != Met.NO)
                        .toList();
        if (about.isEmpty()) {
            return isNear() ? judged.otherwise(Why.OTHERWISE, list) : new Nothing();
        }
        return about.stream().map(this::element).reduce(new Nothing(), Shows::or);
    }

    /** What is not known of a paper that lies years away is not worth telling. */
    private boolean isNear() {
        Optional<LocalDate> date =
                condition.ways().value(decision().particulars().date());
        return date.isEmpty()
                || date.get().getYear() == condition.year()
                || date.get().getYear() == condition.year() - 1;
    }

    private Shows element(@Nullable Record element) {
        Fact<?> fact = fact(evidence.day(), element);
        Optional<LocalDate> day = condition.ways().value(fact).map(LocalDate.class::cast);
        if (day.isPresent() && !isOfYear(day.get())) {
            return new Nothing();
        }
        Optional<Not> unmet = unmet(element);
        if (day.isEmpty()) {
            Shows why = condition.ways().isNone(fact)
                    ? judged.otherwise(Why.OTHERWISE, fact)
                    : unmet.orElseGet(() -> judged.notKnown(fact));
            return isNear() ? why : new Nothing();
        }
        return ahead(fact, day.get()).or(() -> unmet).<Shows>map(not -> not).orElseGet(() -> new Done(day.get()));
    }

    private boolean isOfYear(LocalDate day) {
        return day.getYear() == condition.year() || (evidence.orYearBefore() && day.getYear() == condition.year() - 1);
    }

    /** A day that lies ahead of the check is a plan; without a day of check nobody knows. */
    private Optional<Not> ahead(Fact<?> fact, LocalDate day) {
        Optional<LocalDate> checked = condition.ways().value(checkedOn);
        if (checked.isEmpty()) {
            return Optional.of(new Not(Why.NO_DAY_OF_CHECK, Said.phrase("year.why.no-day-of-check")));
        }
        return judged.result().planned() || day.isAfter(checked.get())
                ? Optional.of(new Not(Why.PLANNED, Said.phrase("year.why.planned", judged.value(fact))))
                : Optional.empty();
    }

    /** The first condition that is not met, or not known to be. */
    private Optional<Not> unmet(@Nullable Record element) {
        return Stream.of(evidence.about(), evidence.where())
                .flatMap(conditions -> conditions.entrySet().stream())
                .map(each -> unmet(fact(each.getKey(), element), each.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Not> unmet(Fact<?> fact, List<String> values) {
        return switch (condition.met(fact, values)) {
            case YES -> Optional.empty();
            case NO -> Optional.of(judged.otherwise(Why.OTHERWISE, fact));
            case NOT_KNOWN -> Optional.of(judged.notKnown(fact));
        };
    }

    /** Whether the conditions on the decision, or those on an element of the list, are met. */
    private Met met(Map<String, List<String>> conditions, @Nullable Record element, boolean ofElement) {
        List<Met> met = conditions.entrySet().stream()
                .filter(each -> isOfElement(each.getKey()) == ofElement)
                .map(each -> condition.met(fact(each.getKey(), element), each.getValue()))
                .toList();
        return met.contains(Met.NO) ? Met.NO : met.contains(Met.NOT_KNOWN) ? Met.NOT_KNOWN : Met.YES;
    }

    private boolean isOfElement(String way) {
        return !evidence.list().isEmpty() && way.startsWith(evidence.list() + ".");
    }

    private Fact<?> fact(String way, @Nullable Record element) {
        return isOfElement(way)
                ? condition
                        .ways()
                        .end(
                                Objects.requireNonNull(element),
                                way.substring(evidence.list().length() + 1))
                : condition.ways().end(decision(), way);
    }

    /** Why a paper that states all that is asked for does not count all the same. */
    private Optional<Not> against() {
        Ways ways = condition.ways();
        if (ways.value(decision().particulars().withoutDecision()).orElse(false)
                || ways.isNone(decision().particulars().signedBy())) {
            return Optional.of(new Not(Why.NO_DECISION, Said.phrase("year.why.no-decision")));
        }
        return otherBody().or(() -> judged.against(duty.provisions(), evidence.judged()));
    }

    private Optional<Not> otherBody() {
        Fact<?> decider = decision().particulars().decidedBy();
        Fact<?> kind = condition.ways().end(decision(), "decidedBy.kind");
        List<String> kinds = evidence.by().stream().map(ActorKind::token).toList();
        boolean ofDistrict = condition
                .ways()
                .value(kind)
                .filter(each -> each instanceof ActorKind body && OF_DISTRICT.contains(body))
                .isPresent();
        Fact<?> territory = condition.ways().end(decision(), "decidedBy.territory");
        Met is = condition.met(kind, kinds);
        Met here = condition.met(territory, List.of(ofDistrict ? "@district" : "@unit"));
        if (is == Met.NO || here == Met.NO) {
            return Optional.of(judged.otherwise(Why.OTHER_BODY, decider));
        }
        return is == Met.NOT_KNOWN || here == Met.NOT_KNOWN
                ? Optional.of(judged.notKnown(is == Met.NOT_KNOWN ? kind : territory))
                : Optional.empty();
    }
}
