package kz.ereje.model;

import kz.ereje.model.fact.Fact;

/**
 * A law that provides otherwise (заңда өзгеше көзделген) [12.2.3, 22].
 *
 * @param act the act and the article
 * @param quote its words
 */
public record StatutoryException(Fact<String> act, Fact<String> quote) {}
