/** The act and its dated catalogue. */
@NullMarked
package kz.ereje.kb.act;

import org.jspecify.annotations.NullMarked;
