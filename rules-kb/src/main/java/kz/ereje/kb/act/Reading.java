package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.kb.Text;

/**
 * A choice between two or more ways to read the act, where it is silent or says a thing in two ways. A reading is not the law: a court
 * may read otherwise.
 *
 * @param id its topic, which is a provision or a concept, and its name, {@code consent.no-decision-named}
 * @param bearings the rows that rest on it: each in one of these situations; none where it is about words
 * @param words the words that the sentences use, where it is about words and no outcome depends on it
 * @param otherWords the words that they use nowhere
 * @param period the days of the decisions that are read so
 * @param chosenOn the day on which it was chosen
 * @param status whether a person who answers for it has confirmed it
 * @param confirmation who confirmed it; empty unless it is confirmed
 * @param question what had to be chosen
 * @param options the ways to read the act
 * @param choice the one that the rules follow
 * @param source the words or the norm that speak for it
 * @param ways the options by their ids, where one can be chosen instead; none where the rules know the chosen one alone
 * @param chosen the id of the one that was chosen; empty where there are no ways
 * @param followed the id of the one that is followed, where decisions are judged under another reading
 */
public record Reading(
        String id,
        List<Bearing> bearings,
        List<String> words,
        List<String> otherWords,
        Period period,
        LocalDate chosenOn,
        Status status,
        Optional<Confirmation> confirmation,
        Text question,
        List<Text> options,
        Text choice,
        Text source,
        List<Option> ways,
        String chosen,
        String followed) {

    /**
     * An option that can be chosen.
     *
     * @param id its name, {@code nobody-receives}
     * @param text the option in words
     * @param bearings the rows that rest on it where it is chosen; none for those that rest on the chosen one
     */
    public record Option(String id, Text text, List<Bearing> bearings) {}

    /** How far a reading is agreed. */
    public enum Status {
        /** Chosen by those who wrote the rules; nobody has confirmed it. */
        PROPOSED,
        /** Confirmed by a person who answers for it. */
        CONFIRMED,
        /** Somebody with a say in it reads the act otherwise. */
        CONTESTED
    }

    /**
     * The confirmation of a reading.
     *
     * @param by who confirmed it
     * @param on the day
     */
    public record Confirmation(String by, LocalDate on) {}

    /** The provision or the concept that it is about, {@code 12.1.3} or {@code consent}. */
    public String topic() {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /** The rules and provisions that it bears on; {@link Bearing#ACT} stands for all. */
    public Set<String> subjects() {
        return bearings.stream().flatMap(bearing -> bearing.on().stream()).collect(Collectors.toSet());
    }

    /** Whether a row with this note can rest on it. */
    boolean bearsOnNote(String code) {
        return bearings.stream().anyMatch(bearing -> bearing.notes().contains(code));
    }

    /** The same reading, of decisions of these days. */
    Reading during(Period days) {
        return with(bearings, days, choice, followed);
    }

    /** The same reading where this option is followed. */
    Reading following(Option option) {
        List<Bearing> bears = option.bearings().isEmpty() ? bearings : option.bearings();
        return option.id().equals(chosen)
                ? with(bearings, period, choice, chosen)
                : with(bears, period, sentence(option.text()), option.id());
    }

    /** An option as the choice reads: a sentence. */
    private static Text sentence(Text option) {
        return new Text(sentence(option.kk()), sentence(option.ru()), sentence(option.en()));
    }

    private static String sentence(String option) {
        return Character.toUpperCase(option.charAt(0)) + option.substring(1) + ".";
    }

    private Reading with(List<Bearing> bears, Period days, Text read, String way) {
        return new Reading(
                id,
                bears,
                words,
                otherWords,
                days,
                chosenOn,
                status,
                confirmation,
                question,
                options,
                read,
                source,
                ways,
                chosen,
                way);
    }
}
