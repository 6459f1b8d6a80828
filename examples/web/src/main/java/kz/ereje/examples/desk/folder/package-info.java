/** The folder of dossiers that a desk keeps: files written whole or not at all, with every earlier state of each. */
@NullMarked
package kz.ereje.examples.desk.folder;

import org.jspecify.annotations.NullMarked;
