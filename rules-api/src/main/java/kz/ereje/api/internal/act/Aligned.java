package kz.ereje.api.internal.act;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.kb.act.Provision;

/**
 * The paragraphs of a page of the act beside the provisions that have their numbers. Nothing is guessed: a number that the page has twice, a
 * list of paragraphs without numbers of which one is missing or one too many, and words that are more like another provision stay out.
 *
 * @param words the words of each provision that has any, by its id, in the order of the act
 * @param leftOver the paragraphs that are no provision's words, in the order of the page; headings of chapters and the publisher's notes are
 *     not among them
 */
public record Aligned(Map<String, String> words, List<String> leftOver) {

    /**
     * Lays paragraphs beside provisions.
     *
     * @param provisions the provisions, in the order of the act
     * @param known what each provision says in the language of the page
     * @param paragraphs the paragraphs, in the order of the page
     */
    public static Aligned of(List<Provision> provisions, Function<Provision, String> known, List<String> paragraphs) {
        List<Place> places = provisions.stream().map(Place::of).toList();
        Map<Place, Numbered.Words> found = once(Numbered.of(paragraphs));
        found.keySet().retainAll(whole(found.keySet(), places));
        Likeness likeness = new Likeness(provisions.stream().map(known).toList());
        Map<String, String> words = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            Numbered.Words there = found.get(places.get(i));
            if (there != null && likeness.fits(there.text(), i)) {
                words.put(provisions.get(i).id(), there.text());
                used.add(there.at());
            }
        }
        return new Aligned(Collections.unmodifiableMap(words), left(paragraphs, used));
    }

    /** What stands at a place that the page has once. */
    private static Map<Place, Numbered.Words> once(List<Numbered.Words> numbered) {
        Map<Place, Numbered.Words> once = new HashMap<>();
        Set<Place> twice = new HashSet<>();
        for (Numbered.Words words : numbered) {
            if (once.putIfAbsent(words.place(), words) != null) {
                twice.add(words.place().opening());
            }
        }
        once.keySet().removeIf(place -> twice.contains(place.opening()));
        return once;
    }

    /**
     * The places that the act has and that the page fills as the act does: of paragraphs without a number as many, and nothing beneath a
     * number beneath which the act has nothing. After the last number of the order, and of the regulation, a page goes on as it likes.
     */
    private static Set<Place> whole(Set<Place> found, List<Place> expected) {
        Map<Place, Long> there = paragraphs(found);
        Map<Place, Long> asked = paragraphs(expected);
        Collection<Place> last = expected.stream()
                .collect(Collectors.toMap(Place::order, place -> place, (before, after) -> after))
                .values();
        return expected.stream()
                .filter(place -> place.paragraph() > 0
                        ? there.getOrDefault(place.opening(), 0L).equals(asked.get(place.opening()))
                        : last.contains(place) || hasUnder(place, expected) || !hasUnder(place, found))
                .collect(Collectors.toSet());
    }

    private static boolean hasUnder(Place opened, Collection<Place> places) {
        return places.stream().anyMatch(place -> place.isUnder(opened));
    }

    private static Map<Place, Long> paragraphs(Collection<Place> places) {
        return places.stream()
                .filter(place -> place.paragraph() > 0)
                .collect(Collectors.groupingBy(Place::opening, Collectors.counting()));
    }

    private static List<String> left(List<String> paragraphs, Set<Integer> used) {
        return IntStream.range(0, paragraphs.size())
                .filter(at -> !used.contains(at))
                .mapToObj(paragraphs::get)
                .filter(paragraph -> !Numbered.isChapter(paragraph) && !Numbered.isNote(paragraph))
                .toList();
    }
}
