/** What holds for every dossier, tried on random ones. */
@NullMarked
package kz.ereje.properties;

import org.jspecify.annotations.NullMarked;
