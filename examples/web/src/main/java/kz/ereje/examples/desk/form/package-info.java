/** Facts of a dossier as inputs of a page, and what was entered as facts again. It knows no HTTP. */
@NullMarked
package kz.ereje.examples.desk.form;

import org.jspecify.annotations.NullMarked;
