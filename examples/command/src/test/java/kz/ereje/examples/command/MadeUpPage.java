package kz.ereje.examples.command;

import java.util.List;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.ProvisionEntry;

/**
 * A page of the act in Russian that is made up: its tags are those of a page that a browser saved, its words the library's own translation.
 * It is no official text.
 */
final class MadeUpPage {

    private static final List<ProvisionEntry> PROVISIONS = Regulation.load().provisions();

    private MadeUpPage() {}

    /** The page, which states this encoding. */
    static String in(String encoding) {
        return """
                <!DOCTYPE html>
                <!-- made up for a test -->
                <html lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
                <title>Выдуманная страница акта</title><script>var p = "<p>7. Не слова акта</p>";</script></head>
                <body><ul><li>Меню</li></ul><h1>Об утверждении Типового положения</h1>
                <p>Приказ от 7 августа 2017 года № 294.<br>Зарегистрирован за № 15632.</p>
                %s</body></html>
                """.formatted(encoding, PROVISIONS.stream().map(MadeUpPage::html).collect(Collectors.joining("\n")));
    }

    private static String html(ProvisionEntry provision) {
        return before(provision.id())
                + "<p id=\"z" + provision.id() + "\">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; " + number(provision.id())
                + provision
                        .translation(Language.RU)
                        .orElseThrow()
                        .replace("сельского округа", "<a href=\"#\">сельского\n  округа</a>")
                + "</p>";
    }

    /** The heading before the first clause of each chapter, and what stands between the order and the regulation. */
    private static String before(String id) {
        return switch (id) {
            case "1" -> "<table><tr><td><p><i>Министр</i></p></td></tr></table>" + heading(1);
            case "11.1" -> heading(2);
            case "13.1" -> "<p>Сноска. Пункт 12 – в новой редакции.</p>";
            case "15" -> heading(3);
            case "20.1" -> heading(4);
            case "23" -> heading(5);
            default -> "";
        };
    }

    private static String heading(int chapter) {
        return "<h3>Глава " + chapter + ". Заголовок</h3>";
    }

    private static String number(String id) {
        return switch (id) {
            case "12.1.1", "order.2.1" -> "1) ";
            case "12.2.1", "order.2.2" -> "2) ";
            case "order.2.3" -> "3) ";
            case "order.2.4" -> "4) ";
            default -> id.matches("(?:order\\.)?\\d+") ? id.replace("order.", "") + ". " : opening(id);
        };
    }

    private static String opening(String id) {
        return id.matches("\\d+\\.1") ? id.replace(".1", ". ") : "";
    }
}
