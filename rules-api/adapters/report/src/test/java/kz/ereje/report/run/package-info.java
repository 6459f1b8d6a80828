@NullMarked
package kz.ereje.report.run;

import org.jspecify.annotations.NullMarked;
