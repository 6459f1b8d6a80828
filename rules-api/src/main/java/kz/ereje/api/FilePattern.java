package kz.ereje.api;

/**
 * Which names of files are meant: {@code *} stands for any letters within a name, {@code **} for any across folders, too. The work grows with
 * the length of the pattern times that of the name, whatever stands in them.
 *
 * @param pattern the pattern
 */
record FilePattern(String pattern) {

    boolean matches(String name) {
        // Which beginnings of the name the pattern can have taken so far.
        boolean[] taken = new boolean[name.length() + 1];
        taken[0] = true;
        for (int i = 0; i < pattern.length(); i++) {
            boolean across = pattern.startsWith("**", i);
            taken = pattern.charAt(i) == '*' ? stretched(taken, name, across) : moved(taken, name, pattern.charAt(i));
            i += across ? 1 : 0;
        }
        return taken[name.length()];
    }

    private static boolean[] stretched(boolean[] taken, String name, boolean across) {
        boolean[] next = taken.clone();
        for (int i = 1; i < next.length; i++) {
            next[i] |= next[i - 1] && (across || name.charAt(i - 1) != '/');
        }
        return next;
    }

    private static boolean[] moved(boolean[] taken, String name, char letter) {
        boolean[] next = new boolean[taken.length];
        for (int i = 1; i < next.length; i++) {
            next[i] = taken[i - 1] && name.charAt(i - 1) == letter;
        }
        return next;
    }
}
