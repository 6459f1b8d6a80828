/** Tests of the folder of dossiers, on the disk of this computer and on those of others. */
@NullMarked
package kz.ereje.examples.desk.folder;

import org.jspecify.annotations.NullMarked;
