package kz.ereje.kb.contradiction;

import java.util.List;
import java.util.function.Consumer;
import kz.ereje.kb.act.ContradictionEntry;

/**
 * An entry of the catalogue, ready to be looked for in records of one class.
 *
 * @param id the entry
 * @param clues what has to be so all together
 */
record Impossible(String id, List<Clue> clues) {

    static Impossible of(ContradictionEntry entry, Class<?> owner) {
        return new Impossible(
                entry.id(),
                entry.clues().stream().map(clue -> Clue.of(clue, owner)).toList());
    }

    void lookFor(Record owner, Records records, Consumer<Contradiction> found) {
        Found facts = new Found();
        for (int i = 0; i < clues.size(); i++) {
            if (!clues.get(i).isSo(owner, records, facts)) {
                return;
            }
        }
        found.accept(facts.as(id));
    }
}
