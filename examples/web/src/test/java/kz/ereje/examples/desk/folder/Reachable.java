package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.UnreadableDossierException;

/** Everything that somebody can still get at in a folder, by the hashes of the files. */
final class Reachable {

    private Reachable() {}

    /** The hashes; each of them is opened. */
    static Set<String> in(DossierFolder folder) throws IOException, UnreadableDossierException {
        Set<String> found = new HashSet<>();
        Set<String> names = new TreeSet<>();
        for (Entry entry : folder.list()) {
            names.add(entry.name());
            found.add(folder.read(entry.name()).sha256());
        }
        for (Binned binned : folder.bin()) {
            names.add(binned.name());
            found.add(binned.sha256());
        }
        for (String name : names) {
            for (State state : folder.states(name)) {
                folder.state(name, state.id());
                found.add(state.sha256());
            }
        }
        return found;
    }
}
