package kz.ereje.examples.command;

import java.io.IOException;

/**
 * Text that holds what others have written: what steers a terminal or turns the direction of writing is shown as its number. Ends of lines
 * stay. For one thread.
 *
 * @param out where it is written
 */
record ShownText(Appendable out) implements Appendable {

    private static final String END = "\n";

    @Override
    public Appendable append(CharSequence text) throws IOException {
        String[] lines = String.valueOf(text).split(END, -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : END).append(Shown.name(lines[i]));
        }
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) throws IOException {
        return append(text.subSequence(from, to));
    }

    @Override
    public Appendable append(char letter) throws IOException {
        return append(String.valueOf(letter));
    }
}
