@NullMarked
package kz.ereje.report;

import org.jspecify.annotations.NullMarked;
