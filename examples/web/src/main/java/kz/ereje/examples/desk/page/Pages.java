package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;

/** All pages of the desk. Safe for all threads. */
public final class Pages {

    private final Office office;
    private final Later later = new Later();

    /** The pages over a folder. */
    public Pages(Office office) {
        this.office = office;
    }

    /** Registers the pages. */
    public void routes(RoutesConfig routes) {
        new ListPages(office).routes(routes);
        new StartPages(office).routes(routes);
        new AskPages(office, later).routes(routes);
        new FactPages(office).routes(routes);
        new VerdictPages(office).routes(routes);
        new KeepingPages(office).routes(routes);
        new AboutPages(office).routes(routes);
        ErrorPages.routes(routes);
    }
}
