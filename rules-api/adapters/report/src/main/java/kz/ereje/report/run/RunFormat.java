package kz.ereje.report.run;

import java.util.Locale;

/** The forms of a report over a run. Immutable and safe for all threads. */
public enum RunFormat {
    /** SARIF 2.1.0, for programs that show findings beside the files. */
    SARIF,
    /** JUnit XML, for servers that show tests. */
    JUNIT,
    /** Comma-separated values, a line for each file, decision and finding. */
    CSV,
    /** A workbook with sheets of totals, findings and files. */
    XLSX,
    /** One page for a browser, with what was found in each file. */
    HTML,
    /** The same totals for print, PDF/A-2a. */
    PDF;

    /** How it is called on a command line, {@code sarif}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
