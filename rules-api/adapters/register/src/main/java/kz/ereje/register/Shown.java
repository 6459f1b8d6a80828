package kz.ereje.register;

import java.util.OptionalInt;
import kz.ereje.model.Letters;

/** Texts of a register in messages: what is invisible or steers a terminal is shown by its name. */
final class Shown {

    private Shown() {}

    static String of(String text) {
        if (Letters.firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            OptionalInt forbidden = Letters.firstForbidden(one);
            shown.append(forbidden.isPresent() ? "[" + Letters.name(letter) + "]" : one);
        });
        return shown.toString();
    }
}
