package kz.ereje.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;

/**
 * The outcomes that are stated beside a dossier.
 *
 * @param name the name of the file
 * @param lines what it states, in its order
 */
record ExpectedFile(String name, List<ExpectedLine> lines) {

    private static final Pattern LINE =
            Pattern.compile("\\S+\\s+(?:(?:not-)?covered|\\S+\\s+\\S+(?:\\s+(?!missing=)\\S+)?(?:\\s+missing=\\S+)?)");

    /** The file beside a dossier: the same name, {@code .expected} in place of what follows the last point. */
    static Path beside(Path dossier) {
        String name = dossier.getFileName().toString();
        int point = name.lastIndexOf('.');
        return dossier.resolveSibling((point < 0 ? name : name.substring(0, point)) + ".expected");
    }

    /**
     * Reads a file.
     *
     * @param dossier what the dossier is called
     * @throws AssertionError if it cannot be read, states nothing or holds a line that cannot be understood
     */
    static ExpectedFile read(String dossier, Path file, Language language) {
        String name = file.getFileName().toString();
        List<ExpectedLine> lines = new ArrayList<>();
        List<String> written = written(dossier, file, language);
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Reader(name, i + 1, line, language).read(lines));
            }
        }
        if (lines.isEmpty()) {
            throw new AssertionError(Phrase.EMPTY_EXPECTATION.in(language, name));
        }
        return new ExpectedFile(name, List.copyOf(lines));
    }

    private static List<String> written(String dossier, Path file, Language language) {
        try {
            // What Notepad puts in front of a text is no part of it.
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(Phrase.NO_EXPECTATION.in(language, dossier, file.getFileName()), e);
        }
    }

    /** What is stated about the same as this line. */
    Optional<ExpectedLine> about(ExpectedLine found) {
        return lines.stream().filter(line -> line.isAbout(found)).findFirst();
    }

    /**
     * Reads one line.
     *
     * @param file the name of the file
     * @param number the line
     * @param line its words
     * @param language the language of what is refused
     */
    private record Reader(String file, int number, String line, Language language) {

        ExpectedLine read(List<ExpectedLine> before) {
            List<String> words = List.of(line.split("\\s+"));
            if (!LINE.matcher(line).matches()) {
                throw refused(Phrase.BAD_WORDS.in(language));
            }
            ExpectedLine read = ExpectedLine.of(number, words);
            if (words.size() > 2) {
                outcome(words.get(2));
            }
            before.stream().filter(read::isAbout).findFirst().ifPresent(other -> {
                throw refused(Phrase.TWICE.in(language, other.number()));
            });
            return read;
        }

        private void outcome(String word) {
            List<String> outcomes =
                    Arrays.stream(Outcome.values()).map(Outcome::name).toList();
            if (!outcomes.contains(word)) {
                throw refused(Phrase.NO_SUCH_OUTCOME.in(language, word, String.join(", ", outcomes)));
            }
        }

        private AssertionError refused(String reason) {
            return new AssertionError(Phrase.BAD_LINE.in(language, file, number, line, reason));
        }
    }
}
