package kz.ereje.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was told of a decision: no sentence is told twice, nor one whose words all stand in another that begins alike. For one thread. */
final class Told {

    /** Where a sentence ends and another begins. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}«“])");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Sentences that begin with so many of the same words say one thing. */
    private static final int ALIKE = 5;

    private static final Set<String> DENYING = Set.of("не", "ни", "not", "no", "neither", "nor", "емес", "жоқ");

    private final Set<String> told = new HashSet<>();

    /** Those of the sentences of a text that were not told yet; empty where all of them were. */
    String fresh(String text) {
        return String.join(" ", fresh(Stream.of(text)));
    }

    /** Those of the sentences of all these texts that were not told yet. */
    List<String> fresh(Stream<String> texts) {
        List<String> fresh = new ArrayList<>();
        texts.flatMap(BETWEEN::splitAsStream).filter(told::add).forEach(sentence -> add(fresh, sentence));
        return fresh;
    }

    private static void add(List<String> sentences, String sentence) {
        for (int i = 0; i < sentences.size(); i++) {
            if (saysMore(sentences.get(i), sentence)) {
                return;
            }
            if (saysMore(sentence, sentences.get(i))) {
                sentences.set(i, sentence);
                return;
            }
        }
        sentences.add(sentence);
    }

    /** Where one of them denies and the other does not, they say different things, whatever their words. */
    private static boolean saysMore(String longer, String shorter) {
        List<String> more = WORDS.splitAsStream(longer).toList();
        List<String> fewer = WORDS.splitAsStream(shorter).toList();
        return fewer.size() > ALIKE
                && Collections.disjoint(more, DENYING) == Collections.disjoint(fewer, DENYING)
                && more.size() > fewer.size()
                && more.subList(0, ALIKE).equals(fewer.subList(0, ALIKE))
                && new HashSet<>(more).containsAll(fewer);
    }
}
