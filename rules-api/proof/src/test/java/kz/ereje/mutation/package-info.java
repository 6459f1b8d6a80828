/**
 * Law mutation: the rule files and the questions that they ask are changed in small ways, one change at a time, and the cases and
 * the example dossiers have to notice. What belongs here are the operators, the weaving of the changes into the law, and the two runs of it. No
 * second opinion is asked here: the cases and examples stand alone.
 */
@NullMarked
package kz.ereje.mutation;

import org.jspecify.annotations.NullMarked;
