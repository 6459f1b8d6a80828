package kz.ereje.examples.command;

import kz.ereje.api.UnreadableDossierException;
import kz.ereje.register.RegisterRow;

/** Something that is checked and counted by itself: a file, a line of a file of lines, a row of a register. */
sealed interface Entry {

    /** So much a row weighs beside files, in bytes: about what its dossier takes. */
    long ROW = 4096;

    /** Its name in the answer: the file, and where in it. */
    String source();

    /** How heavy it is, in bytes; the standard input counts as the largest, what is not opened as nothing. */
    long weight();

    /**
     * A file, or what lies there and is not read.
     *
     * @param found what was found
     */
    record Whole(Found found) implements Entry {

        @Override
        public String source() {
            return found.source();
        }

        @Override
        public long weight() {
            return FileCheck.size(found);
        }
    }

    /**
     * A line of a file of dossiers.
     *
     * @param source the file and the number of the line, {@code leases.ndjson:12}
     * @param json its bytes
     */
    record Line(String source, byte[] json) implements Entry {

        @Override
        public long weight() {
            return json.length;
        }
    }

    /**
     * A row of a register.
     *
     * @param source the file, the sheet and the number of the row, {@code leases.xlsx#Leases!12}
     * @param row the row
     */
    record Row(String source, RegisterRow row) implements Entry {

        @Override
        public long weight() {
            return ROW;
        }
    }

    /**
     * A register that is none, or whose rest could not be read.
     *
     * @param source the file
     * @param why its problems
     */
    record Broken(String source, UnreadableDossierException why) implements Entry {

        @Override
        public long weight() {
            return 0;
        }
    }
}
