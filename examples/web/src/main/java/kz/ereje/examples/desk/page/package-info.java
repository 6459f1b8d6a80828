/** The pages of the desk: each class answers the addresses of one topic, from the folder of dossiers to a template. */
@NullMarked
package kz.ereje.examples.desk.page;

import org.jspecify.annotations.NullMarked;
