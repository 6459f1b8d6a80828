package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.ereje.api.Regulation.ProvisionEntry;

/**
 * A page of the act that is made up: built like the page of the official database, of the library's own translation. It is no official text;
 * the official Russian words are not at hand.
 */
final class MadeUpPage {

    private static final Regulation ACT = Regulation.load();

    private final Language language;
    private final List<String> paragraphs = new ArrayList<>();
    private String chapter = "order";

    private MadeUpPage(Language language) {
        this.language = language;
    }

    /** Its paragraphs, with titles, headings, signatures and notes where such a page has them. */
    static List<String> in(Language language) {
        MadeUpPage page = new MadeUpPage(language);
        page.paragraphs.add("Made-up page for tests");
        page.paragraphs.add("№ 294, 2017");
        ACT.provisions().forEach(page::add);
        page.paragraphs.add("© 2026");
        return page.paragraphs;
    }

    /** The same with the first paragraph that begins so changed, or taken out where nothing is left. */
    static List<String> changed(List<String> page, String begins, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(page);
        int at = at(changed, begins);
        Optional.of(change.apply(changed.get(at)))
                .filter(text -> !text.isEmpty())
                .ifPresentOrElse(text -> changed.set(at, text), () -> changed.remove(at));
        return changed;
    }

    /** The place of the first paragraph that begins so. */
    static int at(List<String> page, String begins) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).startsWith(begins)) {
                return i;
            }
        }
        throw new AssertionError("No paragraph begins so: " + begins);
    }

    /** What the library holds of a provision in the language of the page. */
    static String words(ProvisionEntry provision, Language language) {
        return provision.translation(language).orElse(provision.text());
    }

    private void add(ProvisionEntry provision) {
        if (!provision.chapter().equals(chapter)) {
            if (chapter.equals("order")) {
                paragraphs.add("Министр");
            }
            chapter = provision.chapter();
            paragraphs.add(heading());
        }
        paragraphs.add("\u00A0\u00A0\u00A0" + number(provision.id()) + words(provision, language));
        if (provision.id().equals("12.2.17")) {
            paragraphs.add(note());
        }
    }

    private String heading() {
        return switch (language) {
            case KK -> chapter + "-тарау. Тарау";
            case RU -> "Глава " + chapter + ". Глава";
            case EN -> "Chapter " + chapter + ". Chapter";
        };
    }

    private String note() {
        return switch (language) {
            case KK -> "Ескерту. 12-тармақ жаңа редакцияда.";
            case RU -> "Сноска. Пункт 12 – в новой редакции.";
            case EN -> "Footnote. Clause 12 as amended.";
        };
    }

    /** The number that the page shows: of 12.1.1 that of its subclause, of 13.1 that of its clause, of 13.2 none. */
    private static String number(String id) {
        String[] steps = id.replace("order.", "").split("\\.", -1);
        boolean order = id.startsWith("order.");
        return switch (steps.length) {
            case 1 -> steps[0].equals("preamble") ? "" : steps[0] + ". ";
            case 2 -> order ? steps[1] + ") " : steps[1].equals("1") ? steps[0] + ". " : "";
            default -> steps[2].equals("1") ? steps[1] + ") " : "";
        };
    }
}
