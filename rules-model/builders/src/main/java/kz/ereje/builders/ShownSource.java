package kz.ereje.builders;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a builder states which exhibits show what it builds: as a whole, or some of its fields, which are words of an enum and no texts. */
final class ShownSource {

    /** The component by which a record names the exhibits that show it. */
    private static final String SHOWN_BY = "shownBy";

    private final Source source;

    /** Adds to this file. */
    ShownSource(Source source) {
        this.source = source;
    }

    /** Whether a component is what shows the others. */
    static boolean isShowing(Component component) {
        return component.name().equals(SHOWN_BY);
    }

    /** For a record that names its exhibits itself. */
    void add(String builder, List<Component> facts) {
        if (facts.stream().anyMatch(ShownSource::isShowing)) {
            use();
            source.add(whole(builder, "this"));
            addFields(builder, facts);
        }
    }

    /** For what every decision has; which fields a decision has depends on its kind. */
    void addOfAllDecisions() {
        use();
        source.add(whole("B", "self()"));
    }

    /** For a kind of decision. */
    void addOfDecision(String builder, List<Component> facts) {
        use();
        addFields(builder, facts);
    }

    private void use() {
        source.use("java.util.List");
        source.use(BuilderProcessor.MODEL + ".Exhibit");
        source.use(BuilderProcessor.MODEL + ".Showing");
        source.use(BuilderProcessor.MODEL + ".fact.Ref");
    }

    private static String whole(String builder, String self) {
        return """
                /** States one exhibit more that shows all that is stated here itself, but not that there is none or not one of something. */
                public $Builder shownBy(Ref<Exhibit> exhibit) {
                    shownBy = Stated.more(shownBy, Stated.showing(exhibit));
                    return $self;
                }

                final Fact<List<Showing>> shown() {
                    return shownBy;
                }
                """.replace("$Builder", builder).replace("$self", self);
    }

    private void addFields(String builder, List<Component> facts) {
        List<Component> shown = facts.stream().filter(fact -> !isShowing(fact)).toList();
        source.add("""
                /** What an exhibit can show. */
                public enum Shown {
                $constants
                }
                """.replace(
                        "$constants", shown.stream().map(ShownSource::constant).collect(Collectors.joining(",\n"))));
        source.add("""
                /** States one exhibit more, which shows these fields, be it that there is none. */
                public $Builder shownBy(Ref<Exhibit> exhibit, Shown first, Shown... more) {
                    return shownBy(Stated.more(shown(), Stated.showing(exhibit, first, more)));
                }
                """.replace("$Builder", builder));
    }

    private static String constant(Component fact) {
        return "    /** " + capital(fact.doc()) + ". */\n    "
                + fact.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String capital(String doc) {
        return doc.substring(0, 1).toUpperCase(Locale.ROOT) + doc.substring(1);
    }
}
