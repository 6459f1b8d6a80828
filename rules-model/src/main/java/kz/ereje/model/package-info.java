/**
 * The vocabulary of a dossier: territories, actors, assets, meetings, consents and contracts of one administrative unit.
 *
 * <p>Immutable records of facts that are known, stated to be none, or missing. This package knows no law, no file format and no Drools.
 */
@NullMarked
package kz.ereje.model;

import org.jspecify.annotations.NullMarked;
