package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes, in any time zone, locale and thread, and whatever was checked before. */
class SameBytesTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @Property(tries = 50)
    void inAnyPlace(@ForAll("dossiers") Dossier dossier) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = answer(dossier);
        try {
            for (String place : List.of(
                    "kk-KZ Asia/Almaty",
                    "tr-TR America/Los_Angeles",
                    "en-US Europe/London",
                    "ar-EG Pacific/Kiritimati")) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ", -1)[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ", -1)[1]));
                assertThat(answer(dossier)).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void inManyThreads() {
        inThreads(300);
    }

    @Test
    @Tag("long")
    void inManyThreadsForLong() {
        inThreads(2000);
    }

    private void inThreads(int checks) {
        List<Dossier> dossiers = dossiers().list().ofSize(64).sample();
        List<String> alone = dossiers.stream().map(SameBytesTest::answer).toList();
        IntStream.range(0, checks)
                .parallel()
                .forEach(i -> assertThat(answer(dossiers.get(i % 64))).isEqualTo(alone.get(i % 64)));
    }

    private static String answer(Dossier dossier) {
        Report report = CHECKER.check(dossier);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(bytes, CHECKER.edition())) {
            writer.add("dossier", report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                + new ReportText(Language.KK, true, false).of("dossier", report)
                + new ReportText(Language.EN, true, false).of("dossier", report);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
