package kz.ereje.kb.concept;

import kz.ereje.model.fact.Note;

/**
 * A requirement of another law, remarked beside a provision: never a violation of the regulation.
 *
 * @param provision the provision beside which it is reported
 * @param remark the remark, citing the law
 */
public record OtherLaw(String provision, Note remark) {}
