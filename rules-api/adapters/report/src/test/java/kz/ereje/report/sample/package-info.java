@NullMarked
package kz.ereje.report.sample;

import org.jspecify.annotations.NullMarked;
