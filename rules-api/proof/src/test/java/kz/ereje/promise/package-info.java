/** What applications were promised, {@code rules-api/docs/promise.md}, is still there; and what is published is complete. */
@NullMarked
package kz.ereje.promise;

import org.jspecify.annotations.NullMarked;
