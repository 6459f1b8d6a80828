package kz.ereje.kb.concept;

import kz.ereje.model.fact.Note;

/**
 * What another law than the regulation asks, to be remarked beside a provision: never a violation of the regulation.
 *
 * @param provision the provision beside which it is told
 * @param remark what is remarked, citing the law
 */
public record OtherLaw(String provision, Note remark) {}
