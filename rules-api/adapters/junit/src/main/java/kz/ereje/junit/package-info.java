/**
 * Dossiers of past decisions as tests, for JUnit 5.14 and 6:
 *
 * <pre>{@code
 * class OurDecisions {
 *     @Dossiers("decisions/**&#47;*.json")
 *     void keepTheLaw(Report report) {
 *         assertThat(report).keepsWhereItApplies("12.1.3"); // ErejeAssertions.assertThat
 *     }
 * }
 * }</pre>
 *
 * <p>{@link kz.ereje.junit.Dossiers} gives the tests their cases, {@link kz.ereje.junit.ErejeAssertions} says in words of the act where a
 * decision is not what was stated. At the end of a run it is told what the dossiers asked of the act.
 *
 * <p>Sentences are in the language that the configuration parameter or system property {@code ereje.language} names: {@code kk}, which is
 * the default, {@code ru} or {@code en}.
 */
@NullMarked
package kz.ereje.junit;

import org.jspecify.annotations.NullMarked;
