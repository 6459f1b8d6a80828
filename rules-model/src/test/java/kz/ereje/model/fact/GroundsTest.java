package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What answers share is looked at once, however often they are joined. */
class GroundsTest {

    private static final int LEVELS = 16;

    /** Each level holds the one before twice: sixteen of them hold the note 65,536 times. */
    @Test
    void whatIsSharedIsLookedAtOnce() {
        AtomicInteger looked = new AtomicInteger();
        Object watched = new Object() {
            @Override
            public int hashCode() {
                return looked.incrementAndGet() > 0 ? 1 : 0;
            }
        };
        Note note = Note.remark("watched").with("value", watched);
        Grounds grounds = Grounds.of(note);
        for (int level = 0; level < LEVELS; level++) {
            grounds = grounds.join(Grounds.of(Note.remark("level " + level))).join(grounds);
        }
        int before = looked.get();
        assertThat(grounds.notes()).hasSize(LEVELS + 1).startsWith(note);
        assertThat(looked.get() - before).isBetween(1, 200);
    }
}
