/** The cases of every provision, and what is proved by them alone. */
@NullMarked
package kz.ereje.cases;

import org.jspecify.annotations.NullMarked;
