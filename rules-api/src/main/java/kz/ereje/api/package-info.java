/**
 * The door of Ereje: check the decisions of an akim's office against the Model Regulation, clause by clause.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.create();           // once
 * Report report = checker.check(Dossiers.read(Path.of("lease.json")));
 * report.violations().forEach(violation -> System.out.println(violation.sentence(Language.RU)));
 * }</pre>
 *
 * <p>This package holds all that applications call. Reading and rendering are in packages of their own that are not for users.
 */
@NullMarked
package kz.ereje.api;

import org.jspecify.annotations.NullMarked;
