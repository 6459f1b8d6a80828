/** The vocabulary: actors, assets, meetings, consents, contracts, decisions, and facts that are known or missing. */
@SuppressWarnings("module") // the one module to which some packages are exported is compiled later
module kz.ereje.model {
    requires static transitive org.jspecify;

    exports kz.ereje.model;
    exports kz.ereje.model.builder;
    exports kz.ereje.model.change;
    exports kz.ereje.model.decision;
    exports kz.ereje.model.excerpt to
            kz.ereje.api;
    exports kz.ereje.model.fact;
    exports kz.ereje.model.internal to
            kz.ereje.api;
    exports kz.ereje.model.redaction to
            kz.ereje.api;
    exports kz.ereje.model.schema;
}
