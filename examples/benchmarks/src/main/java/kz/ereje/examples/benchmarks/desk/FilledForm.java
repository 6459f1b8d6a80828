package kz.ereje.examples.benchmarks.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The form of a page, as a browser sends it: what the page asks for is chosen or written down, what it offers besides stays as it is shown.
 *
 * @param action where it is sent
 * @param fields what is sent
 * @param parts whether each field is sent as a part of its own, which pages ask for that may take files
 */
record FilledForm(String action, Map<String, List<String>> fields, boolean parts) {

    private static final String DAY = "2026-02-18";
    private static final String NUMBER = "2350";
    private static final String TEXT = "Қарасу";

    /** Of so many facts that there may be none of, there is none of one. */
    private static final int NONE_OF = 8;

    /** What is chosen wherever it is offered: else an answer would break the first provision, and the interview end there. */
    private static final List<Answer> LAWFUL = List.of(
            new Answer(".withoutDecision", "no"),
            new Answer(".givenBy", "preset:assembly:unit"),
            new Answer("", "preset:akim:unit"));

    /** The form of a page with nothing entered; none where it asks for nothing. */
    static Optional<FilledForm> shown(String html) {
        return form(html).map(form -> filled(form, asShown(form)));
    }

    /** The form of a page with an answer to each question; none where it asks for nothing. */
    static Optional<FilledForm> answered(String html, Random random) {
        return form(html).map(form -> {
            Map<String, List<String>> fields = asShown(form);
            form.select("#page-form > .question, #page-form > details > .question").stream()
                    .flatMap(question -> answers(question, random).stream())
                    .forEach(answer -> fields.put(answer.name(), List.of(answer.value())));
            return filled(form, fields);
        });
    }

    private record Answer(String name, String value) {}

    private static FilledForm filled(Element form, Map<String, List<String>> fields) {
        return new FilledForm(form.attr("action"), fields, form.attr("enctype").equals("multipart/form-data"));
    }

    private static Optional<Element> form(String html) {
        Document page = Jsoup.parse(html);
        return Optional.ofNullable(page.selectFirst("form#page-form"));
    }

    private static Map<String, List<String>> asShown(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element input : form.select("input, select, textarea")) {
            boolean box =
                    input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!box || input.hasAttr("checked")) {
                String value = input.tagName().equals("select")
                        ? input.select("option[selected]").attr("value")
                        : input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
                fields.computeIfAbsent(input.attr("name"), none -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields;
    }

    /** What is lawful; else sometimes that there is none, or one of what can be chosen, or a record on the spot, or a text. */
    private static List<Answer> answers(Element question, Random random) {
        List<Element> own = question.select("input, select, textarea").stream()
                .filter(input -> question.equals(input.closest(".question")) && !bound(input))
                .toList();
        List<Answer> choices = own.stream()
                .flatMap(input -> choices(input).stream())
                .filter(choice -> !choice.value().isEmpty())
                .toList();
        Optional<Answer> lawful = LAWFUL.stream()
                .flatMap(each -> choices.stream()
                        .filter(choice -> choice.name().endsWith(each.name())
                                && choice.value().equals(each.value())))
                .findFirst();
        if (lawful.isPresent()) {
            return List.of(lawful.get());
        }
        List<Answer> none =
                own.stream().filter(FilledForm::isNone).map(FilledForm::ticked).toList();
        if (!none.isEmpty() && random.nextInt(NONE_OF) == 0) {
            return none;
        }
        if (!choices.isEmpty()) {
            return List.of(choices.get(random.nextInt(choices.size())));
        }
        List<Answer> nested = question.select("details.fresh > .question, details.row > .question").stream()
                .flatMap(each -> answers(each, random).stream())
                .toList();
        return nested.isEmpty()
                ? own.stream()
                        .flatMap(input -> written(input).stream())
                        .limit(1)
                        .toList()
                : nested;
    }

    private static boolean bound(Element input) {
        return input.attr("name").endsWith("~from") || input.attr("name").endsWith("~to");
    }

    private static boolean isNone(Element input) {
        return input.attr("name").endsWith("~none");
    }

    private static List<Answer> choices(Element input) {
        String name = input.attr("name");
        if (input.tagName().equals("select")) {
            return input.select("option").stream()
                    .map(option -> new Answer(name, option.attr("value")))
                    .toList();
        }
        boolean box = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
        boolean choice = box && !isNone(input) && !name.endsWith("~removed");
        return choice ? List.of(new Answer(name, input.attr("value"))) : List.of();
    }

    private static Optional<Answer> written(Element input) {
        String name = input.attr("name");
        if (input.attr("type").equals("date")) {
            return Optional.of(new Answer(name, DAY));
        }
        if (input.attr("inputmode").equals("numeric")) {
            return Optional.of(new Answer(name, NUMBER));
        }
        boolean text = input.tagName().equals("textarea") || input.attr("type").equals("text");
        return text ? Optional.of(new Answer(name, TEXT)) : Optional.empty();
    }

    private static Answer ticked(Element input) {
        return new Answer(input.attr("name"), "yes");
    }
}
