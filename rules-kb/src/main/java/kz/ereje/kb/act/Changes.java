package kz.ereje.kb.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values that editions give one entry, one after the other, while the catalogue is read: each holds until the next. */
final class Changes<V> {

    private final List<Dated.Entry<V>> entries = new ArrayList<>();
    private Members last = new Members("", "", Map.of());

    /** The value of an entry of a file. */
    void add(Members entry, Period period, V value) {
        entry.checked(() -> {
            if (!entries.isEmpty()) {
                close(entries.size() - 1, period);
            }
            return entries.add(new Dated.Entry<>(period, value));
        });
        last = entry;
    }

    /** The entry before holds until this one, unless it states its own end. */
    private void close(int place, Period next) {
        Dated.Entry<V> before = entries.get(place);
        if (!next.since().isAfter(before.period().since())) {
            throw new IllegalStateException("overlaps: the one before is in force since "
                    + before.period().since() + ", this one since " + next.since());
        }
        if (!before.period().ends()) {
            entries.set(place, new Dated.Entry<>(before.period().endingOn(next.since()), before.value()));
        }
    }

    /** The values with their days. */
    Dated<V> dated() {
        return last.checked(() -> Dated.of(entries));
    }

    /** The result of a function of them; where it fails, the reason with the file of the last. */
    <T> T at(String entry, Members.Made<T> made) {
        return new Members(last.file(), entry, last.members()).checked(made);
    }
}
