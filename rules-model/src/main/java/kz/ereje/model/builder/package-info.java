/**
 * Typed builders of dossiers, made from the records of the vocabulary: a field for each fact, so that what no dossier can hold does not
 * compile.
 *
 * <pre>{@code
 * var d = DossierBuilder.of("qarasu").checkedOn(today);
 * Ref<Asset> garage = d.asset("garage", a -> a.name("Гараж").kind(AssetKind.BUILDING));
 * d.lease("lease-1", l -> l.date(signed).asset(garage).noContract());
 * Dossier dossier = d.build();
 * }</pre>
 */
@NullMarked
package kz.ereje.model.builder;

import org.jspecify.annotations.NullMarked;
