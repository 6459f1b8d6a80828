package kz.ereje.api;

/** What holds for all answers. Safe for all threads. */
public final class Reports {

    private Reports() {}

    /**
     * The JSON Schema (2020-12) of {@link kz.ereje.api.data.ReportData}, of documents of several of them, and of their lines; read from
     * the library's own file on each call.
     */
    public static String schema() {
        return Dossiers.resource("report.schema.json");
    }
}
