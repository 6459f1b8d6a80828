package kz.ereje.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.Words;
import org.jspecify.annotations.Nullable;

/** An entry of a record, checked again. Immutable and safe for all threads. */
public final class ReplayedEntry {

    private final RecordEntry entry;
    private final Verdict verdict;
    private final @Nullable ComparisonData difference;
    private final Map<Language, String> why;

    private ReplayedEntry(
            RecordEntry entry, Verdict verdict, @Nullable ComparisonData difference, Map<Language, String> why) {
        this.entry = entry;
        this.verdict = verdict;
        this.difference = difference;
        this.why = Map.copyOf(why);
    }

    static ReplayedEntry of(RecordEntry entry, Verdict verdict) {
        return new ReplayedEntry(entry, verdict, null, Map.of());
    }

    static ReplayedEntry differing(RecordEntry entry, Verdict verdict, ComparisonData difference) {
        return new ReplayedEntry(entry, verdict, difference, Map.of());
    }

    /** The same rules gave another answer than the recorded one. */
    static ReplayedEntry changed(RecordEntry entry, ComparisonData difference) {
        return new ReplayedEntry(entry, Verdict.DIFFERENT, difference, Phrases.each("replay.changed"));
    }

    static ReplayedEntry failed(RecordEntry entry, Map<Language, String> why) {
        return new ReplayedEntry(entry, Verdict.FAILED, null, why);
    }

    /** How the answer of today stands to the recorded one. */
    public enum Verdict {

        /** The same answer to the byte, apart from the names of the rule base and the library that gave it. */
        SAME,

        /** The same outcomes for each decision and provision, said or grounded otherwise. */
        SAME_OUTCOMES,

        /** Another outcome somewhere; or, from the same rules, any other answer than the recorded one. */
        DIFFERENT,

        /**
         * The text is no dossier for this library, the form of the answer or a reading that was followed is not known to it, or the check failed; see
         * {@link ReplayedEntry#why}.
         */
        FAILED,

        /** There is nothing to check again: no dossier was read when the record was made, or its check failed. */
        NOT_ANSWERED;

        /** What it means. */
        public String sentence(Language language) {
            return Phrases.in(language).say("verdict." + name());
        }
    }

    /** The entry. */
    public RecordEntry entry() {
        return entry;
    }

    /** How the answer of today stands to the recorded one. */
    public Verdict verdict() {
        return verdict;
    }

    /** What differs; empty where nothing does, or where it is not known. */
    public Optional<ComparisonData> difference() {
        return Optional.ofNullable(difference);
    }

    /** Why it could not be checked again, or why the recorded answer cannot be that of the rules; empty otherwise. */
    public Optional<String> why(Language language) {
        return Optional.ofNullable(why.get(Given.of(language, "language")));
    }

    /** The verdict, and below it what differs or why it could not be checked again, a line each. */
    public List<String> lines(Language language) {
        String first = Phrases.in(language)
                .say("replay.entry", String.valueOf(entry.number()), entry.source(), verdict.sentence(language));
        if (difference == null || verdict != Verdict.DIFFERENT) {
            return Stream.concat(Stream.of(first), why(language).stream()).toList();
        }
        return Stream.of(
                        Stream.of(first),
                        why(language).stream(),
                        difference.causes().stream().map(cause -> said(cause.sentence(), language)),
                        difference.outcomes().stream().map(change -> said(change.sentence(), language)),
                        difference.oneSided().stream().map(one -> said(one.sentence(), language)))
                .flatMap(each -> each)
                .toList();
    }

    private static String said(Words words, Language language) {
        String said = language == Language.KK ? words.kk() : language == Language.RU ? words.ru() : words.en();
        return said == null ? "" : said;
    }
}
