/**
 * Ereje in an application of Spring Boot 3.5 or 4: add the starter, and there is a {@link kz.ereje.api.ComplianceChecker} to inject;
 * controllers take a dossier and return a report.
 */
@NullMarked
package kz.ereje.spring;

import org.jspecify.annotations.NullMarked;
