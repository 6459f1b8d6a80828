/**
 * Findings folded into rows, and rows made into sentences, text and JSON. Not for applications: use
 * {@link kz.ereje.api.Report} and {@link kz.ereje.api.ReportWriter}.
 */
@NullMarked
package kz.ereje.api.internal.report;

import org.jspecify.annotations.NullMarked;
