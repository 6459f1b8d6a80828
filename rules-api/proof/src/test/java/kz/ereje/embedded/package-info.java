/** The library in other people's applications: another Drools, another logger, another place, little stack, little memory. */
@NullMarked
package kz.ereje.embedded;

import org.jspecify.annotations.NullMarked;
