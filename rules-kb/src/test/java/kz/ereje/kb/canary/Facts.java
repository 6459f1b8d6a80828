package kz.ereje.kb.canary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Facts of the canaries. Public, since generated classes of other packages read them. */
public final class Facts {

    private Facts() {}

    /** Something that is there, without properties. */
    public record Shared() {}

    /** Something that is not there in any canary. */
    public record Absent() {}

    /** Another thing that is not there in any canary. */
    public record Other() {}

    /** A notice of which nothing may be known. */
    public record Notice(
            @Nullable Integer days,
            @Nullable String place,
            @Nullable Boolean signed) {}

    /** Two numbers that are too large for a {@code double}, and a sum of money. */
    public record Amounts(long one, long other, BigDecimal money) {}

    /** A property of each name that the engine may choke on. */
    public record Named(
            int unit,
            int when,
            int and,
            int or,
            int not,
            int modify,
            int then,
            int x,
            int a,
            int d,
            int p,
            int title) {}

    /** A decision that is asked questions, one of which throws. */
    public record Asked(String id) {

        public Said consent(String body) {
            return new Said(!body.isEmpty());
        }

        public boolean throwing() {
            throw new IllegalStateException("a question that throws");
        }
    }

    /** An answer that can be turned round, under a good name and under each bad one. */
    public record Said(boolean yes) {

        public Said negated() {
            return new Said(!yes);
        }

        public Said not() {
            return negated();
        }

        public Said and() {
            return negated();
        }

        public Said or() {
            return negated();
        }

        public Said when() {
            return negated();
        }

        public Said unit() {
            return negated();
        }

        public Said modify() {
            return negated();
        }
    }
}
