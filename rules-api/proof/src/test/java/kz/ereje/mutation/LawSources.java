package kz.ereje.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The law as code: the questions in Java and the rules, which are read as Java too.
 *
 * @param units the sources, by the name of their class
 * @param models the classes of the rules, one for each chapter
 */
record LawSources(Map<String, String> units, List<String> models) {

    private static final Path ROOT = Path.of("..", "..", "rules-kb", "src", "main");
    private static final Path SEAT = ROOT.resolve("java/kz/ereje/kb/seat");
    private static final Path RULES = ROOT.resolve("resources/kz/ereje/kb");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?<=\\n)( +)(private|public) static final ([A-Z]\\w*(?:<[^=;]*>)?|int) ([A-Z][A-Z_0-9]*) =(\\s[^;]*);");

    static LawSources read() {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> questions = new LinkedHashMap<>();
        for (Path file : files(SEAT, ".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            questions.put("kz.ereje.kb.seat." + name, text(file));
        }
        questions.forEach((name, source) -> units.put(name, asked(source)));
        RuleModels models = new RuleModels();
        for (Path file : files(RULES, ".drl")) {
            String provision = file.getFileName().toString().replace(".drl", "");
            String chapter = file.getName(file.getNameCount() - 2).toString();
            units.put(
                    "kz.ereje.kb." + chapter + ".Provision" + provision.replace('.', '_'),
                    models.file(provision, text(file)));
        }
        units.putAll(models.chapters());
        return new LawSources(units, List.copyOf(models.chapters().keySet()));
    }

    /** A constant is made a question, so that it can change from one check to the next; public ones stay beside for other packages. */
    private static String asked(String source) {
        String changed = source;
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            if (constant.group(3).startsWith("Map<Class")) {
                continue;
            }
            String name = constant.group(4);
            changed = changed.replaceAll("(?<![\\w.\"])" + name + "(?![\\w(\"])", name + "()");
            String value = constant.group(5).replaceAll("\\s+", " ");
            boolean kept = constant.group(2).equals("public");
            changed = changed.replaceFirst(
                    "static final ([^=;]*) " + name + "\\(\\) =([^;]*);",
                    "static $1 " + name + "() { return$2; }"
                            + (kept
                                    ? " public static final $1 " + name + " =" + Matcher.quoteReplacement(value) + ";"
                                    : ""));
        }
        return changed.replaceAll("NoticeTerm\\.(\\w*DAYS)", "NoticeTerm.$1()");
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
            if (files.isEmpty()) {
                throw new IllegalStateException("There is no law in " + root);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
