package kz.ereje.examples.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A folder as it may lie on a disk that many people share: dossiers, good and bad, among all else; and what is to become of it. */
final class MixedFolder {

    private static final int IN_ONE_FOLDER = 100;

    /** What becomes of a file. */
    enum Fate {
        CHECKED,
        REFUSED,
        NOT_READ
    }

    private final Path folder;
    private final Path elsewhere;
    private final String good;
    private final String report;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    private MixedFolder(Path folder, Path elsewhere, String good, String report) {
        this.folder = folder;
        this.elsewhere = elsewhere;
        this.good = good;
        this.report = report;
    }

    /** Makes a folder of so many files, and another beside it, to which links lead. */
    static MixedFolder of(Path around, int files) throws IOException {
        String dossier = Files.readString(Path.of("../dossiers/account-at-a-bank.json"));
        String report =
                Ran.of("--format", "json", "../dossiers/account-at-a-bank.json").out();
        MixedFolder made = new MixedFolder(
                Files.createDirectory(around.resolve("mixed")),
                Files.createDirectory(around.resolve("elsewhere")),
                dossier,
                report);
        for (int i = 0; i < files; i++) {
            made.file(Files.createDirectories(made.folder.resolve("d" + i / IN_ONE_FOLDER)), i);
        }
        made.linksAndLocks();
        return made;
    }

    Path folder() {
        return folder;
    }

    int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    private void is(Fate fate) {
        fates.merge(fate, 1, Integer::sum);
    }

    private void file(Path in, int i) throws IOException {
        Path json = in.resolve("f" + i + ".json");
        switch (i % 16) {
            case 0 -> written(json, good.substring(0, good.length() / 2), Fate.REFUSED);
            case 1 -> written(json, "", Fate.REFUSED);
            case 2 -> {
                Files.write(json, "{\"unit\": \"Ауыл округі\"}".getBytes(Charset.forName("windows-1251")));
                is(Fate.REFUSED);
            }
            case 3 -> written(json, "Номер;Дата\n1;02.03.2026\n", Fate.REFUSED);
            case 4 -> written(json, report, Fate.NOT_READ);
            case 5 -> written(in.resolve("f" + i + ".json.txt"), good, Fate.NOT_READ);
            case 6 -> written(in.resolve("scan " + i + ".pdf"), "%PDF", Fate.NOT_READ);
            case 7 -> written(in.resolve("f" + i), "", Fate.NOT_READ);
            case 8 -> {
                Files.createSymbolicLink(json, in.resolve("gone"));
                is(Fate.REFUSED);
            }
            case 9 -> {
                Files.createSymbolicLink(in.resolve("district" + i), in.resolve("gone"));
                is(Fate.NOT_READ);
            }
            case 10 -> {
                Files.createSymbolicLink(in.resolve("again" + i), folder);
                is(Fate.NOT_READ);
            }
            case 11 -> {
                Files.writeString(elsewhere.resolve("linked" + i), good);
                Files.createSymbolicLink(json, elsewhere.resolve("linked" + i));
                is(Fate.CHECKED);
            }
            case 12 -> {
                Files.writeString(json, good);
                Files.setPosixFilePermissions(json, Set.of());
                is(Files.isReadable(json) ? Fate.CHECKED : Fate.REFUSED);
            }
            default -> written(json, good, Fate.CHECKED);
        }
    }

    private void written(Path file, String content, Fate fate) throws IOException {
        Files.writeString(file, content);
        is(fate);
    }

    private void linksAndLocks() throws IOException {
        Path district = Files.createDirectory(elsewhere.resolve("district"));
        written(district.resolve("linked.json"), good, Fate.CHECKED);
        Files.createSymbolicLink(folder.resolve("link"), district);
        Files.createSymbolicLink(folder.resolve("link too"), district);
        is(Fate.NOT_READ);
        Files.createSymbolicLink(folder.resolve("out"), elsewhere.resolveSibling(""));
        is(Fate.NOT_READ);
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(locked.resolve("hidden.json"), good);
        Files.setPosixFilePermissions(locked, Set.of());
        is(Files.isReadable(locked) ? Fate.CHECKED : Fate.NOT_READ);
    }
}
