package kz.ereje.kb.act;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An edition that no minister has ordered, in a folder of its own: what a next one may bring. */
final class MadeUpEdition {

    private final Path root;
    private final Path folder;

    /** An edition in this folder that changes nothing yet. */
    MadeUpEdition(Path root, String id, String since) throws IOException {
        this.root = root;
        this.folder = Files.createDirectories(root.resolve("kz/ereje/kb/act/V1700015632/" + id));
        file("edition.json", described(id, since, ""));
    }

    /** What an edition says of itself, with more members. */
    static String described(String id, String since, String more) {
        return "{\"id\": \"" + id + "\", \"ordered\": \"2027-06-01\", \"since\": \"" + since
                + "\", \"order\": {\"kk\": \"бұйрық\", \"ru\": \"приказ\", \"en\": \"order\"}, \"wording\": {\"kk\": \"редакциясы\", \"ru\": \"в редакции\", \"en\": \"as worded\"}"
                + more + "}";
    }

    MadeUpEdition file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    /** The catalogue with this edition after the shipped ones. */
    Catalogue read() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {root.toUri().toURL()}, MadeUpEdition.class.getClassLoader())) {
            return Catalogue.read(loader, List.of(folder.getFileName().toString()));
        }
    }
}
