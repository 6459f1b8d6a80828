package kz.ereje.examples.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser sends for the inputs of a page: as they are shown, with what somebody enters beside it. */
final class Browser {

    private final Map<String, List<String>> sent = new LinkedHashMap<>();

    static Browser of(List<Input> inputs) {
        Browser browser = new Browser();
        inputs.forEach(browser::add);
        return browser;
    }

    private void add(Input input) {
        switch (input.kind()) {
            case DAY, NUMBER, TEXT, LINES -> send(input.name(), input.text());
            case CHOICE, CHOICES ->
                input.choices().stream()
                        .filter(Input.Choice::chosen)
                        .forEach(choice -> send(input.name(), choice.value()));
            case ROWS -> input.rows().forEach(row -> row.inputs().forEach(this::add));
        }
        if (input.mayBeNone() && input.none()) {
            send(input.name() + "~none", "yes");
        }
        if (input.mayBeWithin()) {
            send(input.name() + "~from", input.from());
            send(input.name() + "~to", input.to());
        }
        input.fresh().forEach(this::add);
    }

    private void send(String name, String value) {
        sent.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    /** With this in place of what stands under the name. */
    Browser enter(String name, String... values) {
        sent.put(name, new ArrayList<>(List.of(values)));
        return this;
    }

    Entered entered() {
        return new Entered(sent);
    }
}
