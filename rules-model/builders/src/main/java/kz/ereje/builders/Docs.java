package kz.ereje.builders;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of a record says of it and of its components. */
final class Docs {

    private static final Pattern PARAMETER = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=@param|\\z)");

    private final String whole;
    private final Map<String, String> parameters = new HashMap<>();

    private Docs(String text) {
        int end = text.indexOf("@param");
        this.whole = inOneLine(end < 0 ? text : text.substring(0, end));
        Matcher found = PARAMETER.matcher(text);
        while (found.find()) {
            parameters.put(found.group(1), inOneLine(found.group(2)));
        }
    }

    static Docs of(@Nullable String text) {
        return new Docs(text == null ? "" : text);
    }

    /** What is said before the components. */
    String whole() {
        return whole;
    }

    /** What is said of a component; its name where nothing is said. */
    String component(String component) {
        return parameters.getOrDefault(component, component);
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
