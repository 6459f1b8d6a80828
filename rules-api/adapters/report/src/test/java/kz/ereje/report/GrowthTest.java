package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;

/** A page of twice as many decisions is twice as long and asks twice as much, and not more. */
class GrowthTest {

    private record Size(int asked, int letters) {

        static Size of(int decisions) {
            AtomicInteger asked = new AtomicInteger();
            PageLinks counting = new PageLinks() {
                @Override
                public Optional<String> fact(String path) {
                    asked.incrementAndGet();
                    return Optional.empty();
                }

                @Override
                public Optional<String> provision(String provision) {
                    asked.incrementAndGet();
                    return Optional.empty();
                }
            };
            String page = ReportPage.of("a", Examples.leases(decisions), Language.EN)
                    .withLinks(counting)
                    .fragment();
            return new Size(asked.get(), page.length());
        }
    }

    @Test
    void itGrowsWithTheDecisions() {
        Size one = Size.of(10);
        Size two = Size.of(20);
        Size four = Size.of(40);
        assertThat(one.asked()).isPositive();
        assertThat(four.asked() - two.asked()).isEqualTo(2 * (two.asked() - one.asked()));
        assertThat(four.letters() - two.letters()).isLessThanOrEqualTo((int) (2.02 * (two.letters() - one.letters())));
    }
}
