package kz.ereje.examples.command;

import java.util.Locale;

/** How a file holds dossiers; its name says it. */
enum FileKind {
    /** One dossier. */
    DOSSIER,
    /** A dossier a line, as JSON. */
    LINES,
    /** A register in a workbook. */
    WORKBOOK,
    /** A register in CSV, or a table of one. */
    CSV;

    static FileKind of(Found file) {
        return file.path() == null ? DOSSIER : of(file.source());
    }

    static FileKind of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".ndjson") || small.endsWith(".jsonl")) {
            return LINES;
        }
        if (small.endsWith(".xlsx")) {
            return WORKBOOK;
        }
        return small.endsWith(".csv") ? CSV : DOSSIER;
    }

    boolean isRegister() {
        return this == WORKBOOK || this == CSV;
    }
}
