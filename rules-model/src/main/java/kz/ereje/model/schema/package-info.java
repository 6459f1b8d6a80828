/**
 * What the records of the vocabulary hold, for those who read, write, describe or assemble dossiers without naming
 * every record: readers, schemas, {@link kz.ereje.model.schema.Draft}.
 *
 * <p>Applications need only {@link kz.ereje.model.schema.Draft}; the rest serves the other modules and may change.
 */
@NullMarked
package kz.ereje.model.schema;

import org.jspecify.annotations.NullMarked;
