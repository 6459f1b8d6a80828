package kz.ereje.report.year;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.Files;
import kz.ereje.report.year.YearAnswer.Gap;
import kz.ereje.report.year.YearAnswer.Numbers;
import kz.ereje.report.year.YearAnswer.Other;
import kz.ereje.report.year.YearAnswer.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The sentences in which an answer is told, the same as text and on a page. Immutable.
 *
 * @param answer the answer
 * @param language the language
 */
record YearWords(YearAnswer answer, Language language) {

    String say(String key, Object... values) {
        return Phrases.of("year", language).say(key, values);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("year.day"), Locale.forLanguageTag(language.code()))
                .format(day);
    }

    String title() {
        String where = answer.district().isEmpty() ? answer.unit() : answer.unit() + ", " + answer.district();
        return say("year.title", where, Integer.toString(answer.year()));
    }

    /** What was looked through, and what is therefore not known. */
    List<String> head() {
        Files files = answer.files();
        List<String> lines = new ArrayList<>();
        lines.add(say("year.files", number(files.checked()), number(files.ofUnit())));
        if (files.withoutUnit() > 0) {
            lines.add(say("year.without-unit", number(files.withoutUnit())));
        }
        if (files.notChecked() > 0) {
            lines.add(say("year.files.not-checked", number(files.notChecked())));
        }
        lines.add(say("year.decisions", number(files.decisions()), number(files.ofYear())));
        if (answer.checkedOn() == null) {
            lines.add(say("year.no-day-of-check"));
        } else if (!answer.over()) {
            lines.add(say("year.not-over", day(answer.checkedOn())));
        }
        lines.add(say("year.open-note"));
        return lines;
    }

    static String number(long number) {
        return Long.toString(number);
    }

    /** The duty, and what is said of it. */
    String duty(Duty duty) {
        return say("year.duty", duty.label().in(language), about(duty));
    }

    /** Where the act says so, whose it is, how often and by when it is to be done. */
    String about(Duty duty) {
        String citations =
                duty.citations().stream().map(said -> said.in(language)).collect(Collectors.joining("; "));
        return String.join("; ", citations, bearer(duty), rhythm(duty), due(duty.due()));
    }

    /** The duty alone. */
    String label(Duty duty) {
        return duty.label().in(language);
    }

    private String bearer(Duty duty) {
        return switch (duty.bearer()) {
            case OFFICE -> say("year.bearer.office");
            case AKIM -> say("year.bearer.akim");
        };
    }

    private String rhythm(Duty duty) {
        return switch (duty.rhythm()) {
            case EACH_YEAR -> say("year.rhythm.each-year");
            case WHENEVER -> say("year.rhythm.whenever");
            case CONTINUALLY -> say("year.rhythm.continually");
        };
    }

    private String due(@Nullable LocalDate due) {
        return due == null ? say("year.due.none") : say("year.due.by", day(due));
    }

    String paper(Paper paper) {
        return say("year.paper", day(paper.day()), paper.name().in(language), paper.source());
    }

    String other(Other paper) {
        return say(
                "year.other",
                paper.name().in(language),
                paper.source(),
                paper.reason().in(language));
    }

    String gap(Gap gap) {
        return say("year.gap", gap.name().in(language), gap.source(), gap.what().in(language));
    }

    /** The numbers of one form: from 1 to the highest, without which, and which stand twice. */
    List<String> numbers(Numbers numbers) {
        List<String> lines = new ArrayList<>();
        String last = form(numbers, Integer.toString(numbers.last()));
        if (numbers.missing().isEmpty()) {
            lines.add(say("year.numbers.whole", form(numbers, "1"), last));
        } else {
            String missing =
                    numbers.missing().stream().map(YearAnswer.Range::toString).collect(Collectors.joining(", "));
            lines.add(say("year.numbers.missing", form(numbers, "1"), last, missing, number(numbers.borne())));
        }
        if (!numbers.twice().isEmpty()) {
            String twice = numbers.twice().stream()
                    .map(each -> form(numbers, Integer.toString(each)))
                    .collect(Collectors.joining(", "));
            lines.add(say("year.numbers.twice", twice));
        }
        return lines;
    }

    private static String form(Numbers numbers, String number) {
        return numbers.form().replace("…", number);
    }

    /** All gaps, each kind under its heading; headings without a gap are left out. */
    List<Section> gaps() {
        YearAnswer.Gaps gaps = answer.gaps();
        List<String> numbers = new ArrayList<>();
        gaps.numbers().forEach(each -> numbers.addAll(numbers(each)));
        if (gaps.unnumbered() > 0) {
            numbers.add(say("year.numbers.none", number(gaps.unnumbered())));
        }
        List<Section> all = List.of(
                new Section(say("year.gaps.numbers"), numbers),
                section("year.gaps.uncounted", gaps.uncounted()),
                section("year.gaps.assets", gaps.assets()),
                section("year.gaps.contracts", gaps.contracts()),
                section("year.gaps.performed", gaps.performed()));
        return all.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section section(String key, List<Gap> gaps) {
        return new Section(say(key), gaps.stream().map(this::gap).toList());
    }

    /**
     * Lines under a heading.
     *
     * @param head the heading
     * @param lines the lines
     */
    record Section(String head, List<String> lines) {}

    /** With what the papers were checked. */
    String made() {
        return say(
                "year.made",
                answer.edition().act(),
                answer.edition().wording(),
                answer.edition().ruleBase(),
                answer.edition().ruleBaseSha256(),
                answer.edition().release());
    }
}
