package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.act.RuleSentences;
import kz.ereje.kb.lint.Words;
import org.junit.jupiter.api.Test;

/** The rule files against the act and the catalogue: what the build of the rules only warns of, or says nothing about. */
class RuleFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/kz/ereje/kb");
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"$", Pattern.MULTILINE);

    @Test
    void aFileStandsWhereItsProvisionSays() throws IOException {
        Set<String> places = CATALOGUE.rules().stream()
                .map(rule -> CATALOGUE.ruleOf(rule).file())
                .collect(Collectors.toSet());
        for (Path file : files()) {
            String place = ROOT.relativize(file).toString().replace('\\', '/');
            assertThat(places).contains(place);
            String folder = place.substring(0, place.indexOf('/'));
            assertThat(Files.readString(file)).contains("\npackage kz.ereje.kb." + folder + ";\n");
        }
    }

    @Test
    void aFileOpensWithTheWordsOfTheAct() throws IOException {
        for (Path file : files()) {
            String id = file.getFileName().toString().replace(".drl", "");
            String text = CATALOGUE.provisions().stream()
                    .filter(provision -> provision.id().equals(id))
                    .map(Provision::text)
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllLines(file).get(0)).isEqualTo("// [" + id + "] " + text);
        }
    }

    @Test
    void theFilesHoldExactlyTheRulesOfTheCatalogueEachOnce() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String provision = file.getFileName().toString().replace(".drl", "");
            List<String> rules = RULE.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(rules).isNotEmpty().allMatch(rule -> rule.startsWith(provision + "/"));
            found.addAll(rules);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(CATALOGUE.rules());
    }

    @Test
    void aRuleBindsTwoAnswersAndReportsThem() throws IOException {
        Pattern whole = Pattern.compile(
                "rule \"[^\"]+\"\\nwhen\\n    \\w+\\(\\n        \\$applies : [^$]+,\\n        \\$demand : [^$]+\\)\\n"
                        + "then\\n    report\\( drools.getChannel\\( \"findings\" \\), drools.getRule\\(\\), \\$applies, \\$demand \\);\\nend\\n");
        for (Path file : files()) {
            String text = Files.readString(file);
            assertThat(whole.matcher(text).results().count())
                    .as(file.toString())
                    .isEqualTo(RULE.matcher(text).results().count());
        }
    }

    /** Drools cuts a call of these names off, or breaks the build on a name that is part of two of its own words. */
    @Test
    void noQuestionHasANameThatTheEngineCannotTake() throws Exception {
        List<Class<?>> types = new ArrayList<>(List.of(kz.ereje.model.fact.Answer.class));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/kz/ereje/kb/resolved"))) {
            for (Path source :
                    sources.filter(file -> !file.endsWith("package-info.java")).toList()) {
                types.add(Class.forName("kz.ereje.kb.resolved."
                        + source.getFileName().toString().replace(".java", "")));
            }
        }
        assertThat(types).hasSizeGreaterThan(20);
        for (Class<?> type : types) {
            for (java.lang.reflect.Method question : type.getDeclaredMethods()) {
                String name = question.getName();
                assertThat(Words.RESERVED).as(type + "." + name).doesNotContain(name);
                assertThat(Words.INDEXED).as(type + "." + name).doesNotContain(name);
            }
        }
    }

    @Test
    void everyNoteThatIsMadeHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
        Pattern note = Pattern.compile(
                "(?:Note\\s*\\.\\s*)?(?:(?:reason|remark|doubt|ifNo)\\(\\s*|remark\\(told,[^\"]+)\"([a-z.-]+)\"");
        Set<String> made = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                note.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(made::add);
            }
        }
        made.addAll(Set.of(
                "planned",
                "kind-not-spoken-of",
                "not-covered",
                "rule-failed",
                "provision.not-yet",
                "provision.ended",
                "exhibit.required",
                "edition.compared"));
        CATALOGUE.contradictions().forEach(entry -> made.add(entry.note()));
        Set<String> told = new TreeSet<>();
        CATALOGUE.sentenceKeys().stream()
                .filter(key -> key.startsWith("note:"))
                .forEach(key -> told.add(key.substring("note:".length())));
        assertThat(told).isEqualTo(made);
    }

    @Test
    void sentencesStandInThreeLanguagesWithTheSamePlaceholders() {
        Pattern placeholder = Pattern.compile("\\{([a-zA-Z]+)(?:\\.[a-z-]+)?}");
        Map<String, Text> texts = new TreeMap<>();
        CATALOGUE.sentenceKeys().forEach(key -> texts.put(key, CATALOGUE.sentence(key)));
        for (String rule : CATALOGUE.rules()) {
            RuleSentences said = CATALOGUE.rule(rule);
            texts.put(rule + " demand", said.demand());
            texts.put(rule + " violated", said.violated());
            texts.put(rule + " unknown", said.unknown());
            texts.put(rule + " remedy", said.remedy());
        }
        assertThat(texts).hasSizeGreaterThan(600);
        assertThat(texts.keySet())
                .containsAll(CATALOGUE.rules().stream()
                        .flatMap(rule -> Stream.of(" demand", " violated", " unknown", " remedy")
                                .map(part -> rule + part))
                        .toList());
        texts.forEach((key, text) -> {
            assertThat(List.of(text.kk(), text.ru(), text.en())).as(key).noneMatch(String::isBlank);
            assertThat(text.kk()).as(key).isNotEqualTo(text.ru());
            assertThat(text.ru()).as(key).isNotEqualTo(text.en());
            List<String> kk = placeholder
                    .matcher(text.kk())
                    .results()
                    .map(match -> match.group(1))
                    .sorted()
                    .toList();
            assertThat(placeholder
                            .matcher(text.ru())
                            .results()
                            .map(match -> match.group(1))
                            .sorted())
                    .as(key)
                    .isEqualTo(kk);
            assertThat(placeholder
                            .matcher(text.en())
                            .results()
                            .map(match -> match.group(1))
                            .sorted())
                    .as(key)
                    .isEqualTo(kk);
        });
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(ROOT)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
