package kz.ereje.examples.desk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who answers page by page, and how many clicks and fields that took. */
final class Person {

    private final Page page;
    private final List<String> steps = new ArrayList<>();

    Person(Page page) {
        this.page = page;
    }

    /** Each click and each field that was filled. */
    List<String> steps() {
        return List.copyOf(steps);
    }

    void click(Locator what) {
        steps.add("click " + what.textContent().strip());
        what.click();
        // Where it leads to another page, that has to be there as a whole before its questions are read.
        page.waitForLoadState();
    }

    boolean sees(String name) {
        return page.locator(named(name)).count() > 0;
    }

    /** Answers one question as the page asks it; what is folded away is unfolded first. */
    void answer(String name, String value) {
        Locator field = field(name, value);
        unfold(field);
        steps.add(name + " = " + value);
        String kind = String.valueOf(field.getAttribute("type"));
        if (kind.equals("radio") || kind.equals("checkbox")) {
            field.click();
        } else if (field.locator("xpath=self::select").count() > 0) {
            field.selectOption(value);
        } else if (kind.equals("date")) {
            // In which order its parts are typed depends on the machine.
            field.fill(value);
        } else {
            field.click();
            page.keyboard().type(value);
        }
    }

    private Locator field(String name, String value) {
        Locator all = page.locator(named(name));
        Locator choice = page.locator(named(name) + "[value='" + value + "']:is([type=radio], [type=checkbox])");
        return choice.count() > 0 ? choice : all.first();
    }

    private void unfold(Locator field) {
        Locator closed = field.locator("xpath=ancestor::details[not(@open)]");
        for (int i = closed.count(); i > 0; i--) {
            click(closed.first().locator("> summary"));
        }
    }

    private static String named(String name) {
        return "#page-form [name='" + name + "']:not([type=hidden])";
    }
}
