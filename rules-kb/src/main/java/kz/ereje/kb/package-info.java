/**
 * The rule base: the act, its catalogue, and the rules that express each provision, run by Drools.
 *
 * <p>Not for applications: {@code kz.ereje.api} is the entry point. No class here reads or writes dossiers or makes sentences.
 */
@NullMarked
package kz.ereje.kb;

import org.jspecify.annotations.NullMarked;
