package kz.ereje.junit;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths, {@code decisions/**&#47;*.json}. Java's own has {@code **&#47;} for one folder at least, so that the files of the
 * first folder would be passed over without a word.
 *
 * @param written as the caller wrote it
 * @param pattern what whole paths are matched with, in the composed form of letters (й)
 */
record Glob(String written, Pattern pattern) {

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Glob of(String written) {
        if (written.isBlank() || written.startsWith("/") || written.contains("../")) {
            throw new IllegalArgumentException("\"" + written + "\" is no pattern of files below a folder.\n"
                    + "Maybe @Dossiers(value = \"**/*.json\", root = \"../decisions\") was meant.");
        }
        try {
            return new Glob(written, Pattern.compile(new Translation(composed(written)).regex()));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no pattern of files: a bracket is not closed.\n"
                            + "Maybe a backslash belongs before it: then it stands for itself.",
                    e);
        }
    }

    /** Whether a path, with slashes between its folders, is one of them. */
    boolean matches(String path) {
        return pattern.matcher(composed(path)).matches();
    }

    /** The folders before the first one that is not named: nothing else has to be looked at. */
    String start() {
        int wild = (int)
                written.chars().takeWhile(each -> "*?[{\\".indexOf(each) < 0).count();
        return written.substring(0, Math.max(0, written.substring(0, wild).lastIndexOf('/')));
    }

    /** Some file systems give й as и and a breve. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Makes a regular expression, character by character. */
    private static final class Translation {

        private final String glob;
        private final StringBuilder regex = new StringBuilder();
        private int at;
        private boolean words;

        Translation(String glob) {
            this.glob = glob;
        }

        String regex() {
            while (at < glob.length()) {
                next();
            }
            return words ? regex.append('(').toString() : regex.toString();
        }

        private void next() {
            if (took("**/")) {
                regex.append("(?:[^/]+/)*");
            } else if (took("**")) {
                regex.append(".*");
            } else if (took("*")) {
                regex.append("[^/]*");
            } else if (took("?")) {
                regex.append("[^/]");
            } else if (took("[")) {
                oneOf();
            } else {
                word();
            }
        }

        private void word() {
            if (!words && took("{")) {
                words = true;
                regex.append("(?:");
            } else if (words && took("}")) {
                words = false;
                regex.append(')');
            } else if (words && took(",")) {
                regex.append('|');
            } else {
                if (at < glob.length() - 1) {
                    took("\\");
                }
                regex.append(Pattern.quote(taken()));
            }
        }

        private void oneOf() {
            regex.append("(?!/)[").append(took("!") ? "^" : "");
            while (at < glob.length() && glob.charAt(at) != ']') {
                String each = taken();
                regex.append(each.equals("-") ? each : "\\Q" + each + "\\E");
            }
            regex.append(took("]") ? "]" : "");
        }

        private String taken() {
            int code = glob.codePointAt(at);
            at += Character.charCount(code);
            return Character.toString(code);
        }

        private boolean took(String expected) {
            boolean here = glob.startsWith(expected, at);
            at += here ? expected.length() : 0;
            return here;
        }
    }
}
