package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds names for new files that no other file has or had, not even one that differs in case or in the form of its letters only: on
 * another computer that would be the same. Holds nothing; to be asked by who holds the lock of the folder.
 */
record FreeName(Inside inside) {

    /** A free name in the folder for a dossier; never that of one that was here, so that histories stay apart. */
    Path dossier(Path folder, String stem) throws IOException {
        Set<String> taken = taken(folder);
        String below = inside.name(folder);
        for (String kept : new String[] {States.HOME, Bin.HOME}) {
            taken.addAll(taken(inside.root().resolve(Names.OWN).resolve(kept).resolve(below)));
        }
        return folder.resolve(free(taken, stem, Names.END));
    }

    /** A free name in the folder for any other file. */
    Path file(Path folder, String stem, String end) throws IOException {
        return folder.resolve(free(taken(folder), stem, end));
    }

    private static Set<String> taken(Path folder) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Path path : Walk.in(folder)) {
            taken.add(Names.folded(String.valueOf(path.getFileName())));
        }
        return taken;
    }

    private static String free(Set<String> taken, String stem, String end) {
        String name = stem + end;
        for (int number = 2; taken.contains(Names.folded(name)); number++) {
            name = stem + "-" + number + end;
        }
        return name;
    }
}
