package kz.ereje.model;

import kz.ereje.model.fact.Fact;

/**
 * An issue that a meeting discusses (талқыланатын мәселе) [12.1.3].
 *
 * @param id the name by which the dossier refers to it
 * @param text what is discussed
 * @param candidateForAkim whether it is the assembly's consent to a candidate for akim, Law 148 art. 39-3(8)
 */
public record Issue(String id, Fact<String> text, Fact<Boolean> candidateForAkim) {}
