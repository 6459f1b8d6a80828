package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ereje.model.fact.Fact;

/** Duties with a last day: done late, or not done though the day has passed [12.1.4, 14.2, 14.3]. */
final class Terms {

    private Terms() {}

    /** Whether it was done, or is to be done, after its last day. */
    static Tri late(Fact<LocalDate> done, Fact<LocalDate> term) {
        return Ask.after(done, term);
    }

    /** Whether it is not done on the day of the check and its last day has passed; without a last day a lawyer has to judge. */
    static Tri overdue(Fact<LocalDate> done, Fact<LocalDate> term, Fact<LocalDate> checked) {
        return ask(done, term, checked, false);
    }

    /** Whether it is late or overdue. */
    static Tri lateOrOverdue(Fact<LocalDate> done, Fact<LocalDate> term, Fact<LocalDate> checked) {
        return ask(done, term, checked, true);
    }

    private static Tri ask(Fact<LocalDate> done, Fact<LocalDate> term, Fact<LocalDate> checked, boolean orLate) {
        List<Fact<LocalDate>> all = List.of(done, term, checked);
        Worlds worlds = new Worlds();
        Supplier<Optional<LocalDate>> doneOn = worlds.day(done, Worlds.days(true, all));
        Supplier<Optional<LocalDate>> last = worlds.day(term, Worlds.days(true, all));
        Supplier<Optional<LocalDate>> today = worlds.day(checked, Worlds.days(false, all));
        return worlds.ask(() -> {
            boolean late = orLate
                    && doneOn.get().isPresent()
                    && last.get().filter(doneOn.get().orElseThrow()::isAfter).isPresent();
            return late
                    ? Tri.YES
                    : overdue(doneOn.get(), last.get(), today.get().orElseThrow());
        });
    }

    private static Tri overdue(Optional<LocalDate> done, Optional<LocalDate> term, LocalDate today) {
        if (done.filter(day -> !day.isAfter(today)).isPresent()) {
            return Tri.NO;
        }
        return term.map(last -> Tri.of(last.isBefore(today))).orElse(Tri.DOUBT);
    }
}
