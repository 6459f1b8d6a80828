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
    private static final List<String> QUESTIONS = List.of("concept", "resolved");
    private static final Path RULES = ROOT.resolve("resources/kz/ereje/kb");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?<=\\n) +private static final ([A-Z]\\w*(?:<[^=;]*>|\\[])?|int) ([A-Z][A-Z_0-9]*) =(\\s[^;]*);");

    static LawSources read() {
        Map<String, String> units = new LinkedHashMap<>();
        for (String folder : QUESTIONS) {
            for (Path file : files(ROOT.resolve("java/kz/ereje/kb").resolve(folder), ".java")) {
                String name = file.getFileName().toString().replace(".java", "");
                units.put("kz.ereje.kb." + folder + "." + name, asked(text(file)));
            }
        }
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

    /** A constant is made a question, so that it can change from one check to the next. */
    private static String asked(String source) {
        String changed = source;
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            String type = constant.group(1);
            String name = constant.group(2);
            changed = changed.replaceAll("(?<![\\w.\"])" + name + "(?![\\w(\"])", name + "()");
            changed = changed.replaceFirst(
                    "static final ([^=;]*) " + name + "\\(\\) =([^;]*);",
                    "static $1 " + name + "() { return" + (type.endsWith("[]") ? " new $1" : "") + "$2; }");
        }
        return changed;
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
