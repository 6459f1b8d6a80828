/** What the pages of this module are made with; nothing here is promised to applications. */
@NullMarked
package kz.ereje.report.internal;

import org.jspecify.annotations.NullMarked;
