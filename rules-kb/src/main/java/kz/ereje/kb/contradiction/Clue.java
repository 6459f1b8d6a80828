package kz.ereje.kb.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import kz.ereje.kb.act.ContradictionEntry.ClueEntry;
import kz.ereje.kb.act.ContradictionEntry.Sure;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;

/** One condition of a contradiction: what has to be so of a fact, or of two. */
interface Clue {

    /** Whether it is so of this record; the facts of which it is go into what is found. */
    boolean isSo(Record owner, Records records, Found found);

    /** The clue that an entry describes, about records of this class. */
    static Clue of(ClueEntry entry, Class<?> owner) {
        Way way = Way.of(entry.fact(), owner);
        return switch (entry.test()) {
            case "is" -> new OfOne(way, among(entry.words()), entry.sure());
            case "isNot" -> new OfOne(way, known(among(entry.words()).negate()), entry.sure());
            case "state" -> new OfOne(way, state(entry.other()), entry.sure());
            case "namesItself" -> new NamesItself(way);
            case "grantedAndRefused" -> new GrantedAndRefused(way);
            case "paperOfAnotherDay" ->
                new ShownByPaper(way, entry.words(), List.of(LocalDate::isBefore, LocalDate::isAfter));
            case "paperLater" -> new ShownByPaper(way, entry.words(), List.of(LocalDate::isAfter));
            default -> new OfTwo(way, Way.of(entry.other(), owner), between(entry.test(), entry.years()), entry.sure());
        };
    }

    private static Predicate<Fact<?>> among(List<String> words) {
        Set<String> all = Set.copyOf(words);
        return fact -> fact instanceof Fact.Known<?> known && all.contains(word(known.value()));
    }

    private static Predicate<Fact<?>> known(Predicate<Fact<?>> test) {
        return fact -> fact.isKnown() && test.test(fact);
    }

    private static Predicate<Fact<?>> state(String state) {
        return switch (state) {
            case "none" -> fact -> fact instanceof Fact.None<?>;
            case "known" -> Fact::isStated;
            case "not-known" -> fact -> !fact.isStated();
            case "not-true" -> fact -> !(fact instanceof Fact.Known<?> known && Boolean.TRUE.equals(known.value()));
            default -> throw new IllegalStateException("A fact is none, known, not-known or not-true, never " + state);
        };
    }

    private static String word(Object value) {
        return value instanceof Term term ? term.token() : String.valueOf(value);
    }

    private static BiPredicate<Object, Object> between(String test, int years) {
        return switch (test) {
            case "after" -> (one, other) -> ((LocalDate) one).isAfter(((LocalDate) other).plusYears(years));
            case "notBefore" -> (one, other) -> !((LocalDate) one).isBefore((LocalDate) other);
            case "differsFrom" -> (one, other) -> !one.equals(other);
            case "sameAs" -> Object::equals;
            case "yearDiffersFrom" -> (year, day) -> (Integer) year != ((LocalDate) day).getYear();
            case "yearNotOverOn" -> (year, day) -> (Integer) year >= ((LocalDate) day).getYear();
            default -> throw new IllegalStateException("No clue asks for " + test);
        };
    }

    /** A clue about each fact alone. */
    record OfOne(Way way, Predicate<Fact<?>> test, Sure sure) implements Clue {
        @Override
        public boolean isSo(Record owner, Records records, Found found) {
            return found.any(facts -> way.from(owner, records, fact -> {
                if (test.test(fact)) {
                    facts.add(fact, sure == Sure.NONE);
                }
            }));
        }
    }

    /** A clue about two facts that are both stated; of bounds it has to be so whatever lies within them. */
    record OfTwo(Way first, Way second, BiPredicate<Object, Object> test, Sure sure) implements Clue {
        @Override
        public boolean isSo(Record owner, Records records, Found found) {
            return found.any(facts -> first.from(owner, records, one -> {
                if (one.isStated()) {
                    second.from(owner, records, other -> compare(one, other, facts));
                }
            }));
        }

        private void compare(Fact<?> one, Fact<?> other, Found facts) {
            if (isSo(one, other)) {
                facts.add(one, sure != Sure.ALL);
                facts.add(other, sure == Sure.NONE);
            }
        }

        private boolean isSo(Fact<?> one, Fact<?> other) {
            return isSo(one, other, test);
        }

        /** Whether it is so of two facts, whatever lies within their bounds. */
        static boolean isSo(Fact<?> one, Fact<?> other, BiPredicate<Object, Object> test) {
            return one instanceof Fact.Known<?> known && other instanceof Fact.Known<?> second
                    ? test.test(known.value(), second.value())
                    : other.isStated() && allOf(one, value -> allOf(other, second -> test.test(value, second)));
        }

        private static boolean allOf(Fact<?> fact, Predicate<Object> test) {
            return fact instanceof Fact.Known<?> known
                    ? test.test(known.value())
                    : fact instanceof Fact.Within<?> within
                            && within.bounds().agree(test).orElse(false);
        }
    }

    /** A reference to the record in which it stands. */
    record NamesItself(Way way) implements Clue {
        @Override
        public boolean isSo(Record owner, Records records, Found found) {
            return found.any(facts -> way.from(owner, records, fact -> {
                if (fact instanceof Fact.Known<?> known
                        && known.value() instanceof Ref<?> reference
                        && Records.id(owner).equals(reference.id())) {
                    facts.add(fact, true);
                }
            }));
        }
    }
}
