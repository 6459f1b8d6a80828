@NullMarked
package kz.ereje.report.coverage;

import org.jspecify.annotations.NullMarked;
