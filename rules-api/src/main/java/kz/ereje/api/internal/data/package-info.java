/** The answer as plain records: places and values of facts. */
@NullMarked
package kz.ereje.api.internal.data;

import org.jspecify.annotations.NullMarked;
