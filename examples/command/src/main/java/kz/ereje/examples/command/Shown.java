package kz.ereje.examples.command;

/** Names of files as they are shown: a name can hold characters that steer a terminal or turn the direction of writing. */
final class Shown {

    private Shown() {}

    /** The name with every such character written as its number, {@code \\u001B}. */
    static String name(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (misleads(letter)) {
                shown.append(String.format("\\u%04X", letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }

    private static boolean misleads(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
