/** The act, its dated catalogue and its rules; for {@code kz.ereje.api} alone. */
@SuppressWarnings("requires-automatic") // Drools and the KIE API have no descriptors of their own
module kz.ereje.kb {
    requires transitive kz.ereje.model;
    requires com.fasterxml.jackson.core;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.wiring.statics;
    requires org.kie.api;
    // Drools logs through it, and is no module that could declare it.
    requires org.slf4j;

    uses org.slf4j.spi.SLF4JServiceProvider;

    exports kz.ereje.kb to
            kz.ereje.api;
    exports kz.ereje.kb.act to
            kz.ereje.api;
    exports kz.ereje.kb.contradiction to
            kz.ereje.api;
    exports kz.ereje.kb.concept to
            kz.ereje.api;
    exports kz.ereje.kb.remedy to
            kz.ereje.api;
    exports kz.ereje.kb.resolved to
            kz.ereje.api;
}
