package kz.ereje.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.record.ReplayedEntry.Verdict;

/**
 * A record that was read to its end, each of its dossiers checked again. Immutable and safe for all threads.
 *
 * @param head by what the recorded answers were made
 * @param now by what the answers of today are made
 * @param verdicts how many entries have each verdict
 * @param notRead the files that were found and not read when the record was made; of them nothing was said
 * @param exhibitsOtherwise of how many exhibits the file was missing, or not as its dossier states, when the record was made with a look at them
 * @param sha256 the SHA-256 of the last line of the record, which stands for the whole
 */
public record Replay(
        RecordHead head,
        Report.Edition now,
        Map<Verdict, Long> verdicts,
        List<ReportWriter.NotRead> notRead,
        long exhibitsOtherwise,
        String sha256) {

    /** Takes a copy. */
    public Replay {
        Given.of(head, "head");
        Given.of(now, "edition");
        Given.of(sha256, "hash");
        notRead = List.copyOf(Given.of(notRead, "list of files"));
        Map<Verdict, Long> copy = new EnumMap<>(Verdict.class);
        for (Verdict each : Verdict.values()) {
            copy.put(each, Given.of(verdicts, "verdicts").getOrDefault(each, 0L));
        }
        verdicts = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a record, checks each of its texts again as it was checked then, under the readings that were followed then, and compares the answers. Takes a check and an answer in full
     * for each entry; memory does not grow with their number.
     *
     * @param each is given each entry in the order of the record, before it is known whether the record is whole
     * @throws BrokenRecordException if the record is not as it was written: what was given until then counts for nothing
     * @throws IOException if it cannot be read
     */
    public static Replay of(Path record, ComplianceChecker checker, Consumer<ReplayedEntry> each)
            throws IOException, BrokenRecordException {
        Given.of(checker, "checker");
        Given.of(each, "consumer");
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        try (RecordReader reader = RecordReader.open(record)) {
            Again again = Again.of(reader.head(), checker);
            long otherwise = 0;
            for (Optional<RecordEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                ReplayedEntry replayed = again.of(next.get());
                verdicts.merge(replayed.verdict(), 1L, Long::sum);
                otherwise += next.get().exhibits().stream()
                        .filter(exhibit -> !exhibit.isAsStated())
                        .count();
                each.accept(replayed);
            }
            return new Replay(reader.head(), again.edition(), verdicts, reader.notRead(), otherwise, reader.sha256());
        }
    }

    /** How many entries the record has. */
    public long entries() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether no recorded outcome is another today, and each could be compared. */
    public boolean holds() {
        return count(Verdict.DIFFERENT) == 0 && count(Verdict.FAILED) == 0;
    }

    /** How many entries have this verdict. */
    public long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Whether the same rules were applied, then the numbers, then what was not read, then the hash. */
    public List<String> lines(Language language) {
        Phrases words = Phrases.in(language);
        String rules = head.sameRules(now)
                ? words.say("replay.same-rules", head.made().ruleBase(), shortened(head.made()))
                : words.say(
                        "replay.other-rules",
                        head.made().wording(),
                        head.made().ruleBase(),
                        shortened(head.made()),
                        now.wording(),
                        now.ruleBase(),
                        shortened(now));
        String numbers = words.say(
                "replay.numbers",
                String.valueOf(entries()),
                String.valueOf(count(Verdict.SAME)),
                String.valueOf(count(Verdict.SAME_OUTCOMES)),
                String.valueOf(count(Verdict.DIFFERENT)),
                String.valueOf(count(Verdict.FAILED)),
                String.valueOf(count(Verdict.NOT_ANSWERED)));
        String whole = words.say("replay.whole", sha256);
        List<String> lines = new ArrayList<>();
        if (!head.made().readings().isEmpty()) {
            lines.add(words.say("replay.readings", head.made().readings()));
        }
        lines.addAll(List.of(rules, numbers));
        lines.addAll(unread(language));
        if (exhibitsOtherwise > 0) {
            lines.add(words.say("replay.exhibits", String.valueOf(exhibitsOtherwise)));
        }
        lines.add(whole);
        return List.copyOf(lines);
    }

    /** How many files were not read, and a line for each reason. */
    private List<String> unread(Language language) {
        if (notRead.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(Phrases.in(language).say("replay.not-read", String.valueOf(notRead.size())));
        Map<String, Long> reasons = new TreeMap<>();
        notRead.forEach(file -> reasons.merge(String.valueOf(file.messages().get(language)), 1L, Long::sum));
        reasons.forEach((reason, files) ->
                lines.add(Phrases.in(language).say("replay.not-read.reason", reason, String.valueOf(files))));
        return lines;
    }

    private static String shortened(Report.Edition edition) {
        return edition.ruleBaseSha256()
                .substring(0, Math.min(12, edition.ruleBaseSha256().length()));
    }
}
