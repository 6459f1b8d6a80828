/**
 * The act as data that is dated: its editions, the wordings of its provisions, what its rules say, and the numbers of the law.
 *
 * <p>What a new edition changes stands in a folder of its own and is read from there; nothing here knows what the act demands.
 */
@NullMarked
package kz.ereje.kb.act;

import org.jspecify.annotations.NullMarked;
