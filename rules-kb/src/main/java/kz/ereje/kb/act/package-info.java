/**
 * The act as dated data: its editions, the wordings of its provisions, the sentences of its rules, and the numbers of the law.
 *
 * <p>What a new edition changes stands in a folder of its own and is read from there; no class here knows what the act demands.
 */
@NullMarked
package kz.ereje.kb.act;

import org.jspecify.annotations.NullMarked;
