package kz.ereje.register;

import org.jspecify.annotations.Nullable;

/**
 * A record of a sheet that rows of decisions name.
 *
 * @param id its id in the dossiers
 * @param record the record; null where its row could not be read
 * @param needs the records that it names itself
 * @param sheet the sheet that it stands in
 * @param row its row
 */
record Named(String id, @Nullable Record record, Assembly needs, String sheet, int row) {}
