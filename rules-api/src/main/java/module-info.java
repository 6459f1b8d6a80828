/** The door: reading dossiers, checking them, reports. */
module kz.ereje.api {
    requires transitive kz.ereje.model;
    requires static com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires kz.ereje.kb;

    exports kz.ereje.api;
    exports kz.ereje.api.data;
}
