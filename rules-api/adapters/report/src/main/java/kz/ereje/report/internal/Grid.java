package kz.ereje.report.internal;

import java.util.function.Consumer;

/** A table with a caption, heads of columns and of rows. What is too wide for a screen can be moved by itself. For one thread. */
public final class Grid {

    private static final String[] ROW = {"class", "r-row"};

    private final Markup out;
    private final String caption;
    private final String[] heads;

    /** A grid with this caption and these heads of columns. */
    public Grid(Markup out, String caption, String... heads) {
        this.out = out;
        this.caption = caption;
        this.heads = heads;
    }

    /** Rows are written to the grid that is given. */
    public void write(Consumer<Grid> rows) {
        out.in(
                "div",
                new String[] {"class", "r-wide", "role", "region", "tabindex", "0", "aria-label", caption},
                () -> {
                    out.in("table", "r-grid", () -> {
                        out.in("caption", "r-caption", caption);
                        out.in("thead", "r-heads", () -> out.in("tr", "r-row", this::head));
                        out.in("tbody", "r-rows", () -> rows.accept(this));
                    });
                });
    }

    private void head() {
        for (String head : heads) {
            out.in("th", new String[] {"scope", "col"}, () -> out.say(head));
        }
    }

    /** A row of a text and of further cells: numbers, texts, or what writes itself. */
    public void row(Object first, Object... cells) {
        row(ROW, first, cells);
    }

    /** The same with attributes. */
    public void row(String[] attributes, Object first, Object... cells) {
        out.in("tr", attributes, () -> {
            out.in("th", new String[] {"scope", "row"}, () -> cell(first));
            for (Object each : cells) {
                out.in("td", each instanceof Number ? "r-number" : "r-text", () -> cell(each));
            }
        });
    }

    private void cell(Object cell) {
        if (cell instanceof Runnable writing) {
            writing.run();
        } else {
            out.say(cell.toString());
        }
    }
}
