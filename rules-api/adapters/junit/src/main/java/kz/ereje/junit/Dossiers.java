package kz.ereje.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.ereje.api.Mode;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test method once for each dossier of a folder, in the order of their names. In place of {@code @Test}.
 *
 * <p>The method takes what it wants of a case, by type: {@link kz.ereje.model.Dossier}, {@link kz.ereje.api.Report},
 * {@link java.nio.file.Path}. One that takes a {@link kz.ereje.api.DecisionResult} is run once for each decision of each dossier.
 *
 * <p>Nothing is passed over: where no file matches, the method fails with the folder that was looked in; a file that is no dossier, a
 * dossier without a decision, and a folder that cannot be listed are cases that fail. Files are read when their turn comes, and nothing is
 * kept of them, so that memory does not grow with their number. Cases may run in parallel.
 *
 * <p>The door has a class of this name, {@code kz.ereje.api.Dossiers}: {@code import kz.ereje.junit.Dossiers} goes before {@code import
 * kz.ereje.api.*}, and a test seldom needs the other, because it is given what was read.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(DossiersExtension.class)
public @interface Dossiers {

    /**
     * Which files, {@code decisions/**&#47;*.json}, as paths below the root with {@code /} between folders: {@code *} and {@code ?} stand
     * for characters of a name, {@code **} for folders, also for none, {@code [ab]} for one of the characters, {@code {a,b}} for one of the
     * words, and a backslash takes the next character as it is. A file that several of them match is one case. What is hidden is found as
     * everything else is.
     */
    String[] value();

    /** The folder in which they are looked for, relative to that of the module; the module's own where nothing is said. */
    String root() default "";

    /** How the rules are evaluated; the answers are the same. */
    Mode mode() default Mode.ENGINE;

    /** The day of the check, {@code 2026-03-02}, in place of the one that each dossier states. */
    String on() default "";

    /**
     * Whether each answer is compared with the file beside the dossier, {@code lease.expected} beside {@code lease.json}, before the method
     * is called; see {@link ReportAssert#matchesExpected()}. A dossier without such a file fails.
     */
    boolean expected() default false;
}
