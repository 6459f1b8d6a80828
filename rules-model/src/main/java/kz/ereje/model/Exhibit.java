package kz.ereje.model;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * What shows facts of the dossier: a paper, an extract of a register, an inspection, or somebody's statement (растайтын құжат). The parts
 * that it shows name it under {@code shownBy}; no outcome rests on it, unless a check demands exhibits or it contradicts what it shows. It
 * shows something only where it is known what it is, who established how, and when.
 *
 * @param id the name by which the dossier refers to it
 * @param kind what it is
 * @param number its number, or none
 * @param date the day that it bears
 * @param title its title
 * @param issuedBy who issued it, in words
 * @param pages how many pages it has
 * @param file the file that holds it, relative to the folder of the dossier, with {@code /} between folders
 * @param sha256 the SHA-256 of that file, 64 hexadecimal digits
 * @param how how what it shows was established; where this is not known it counts as a bare statement
 * @param establishedBy who established it, in words
 * @param establishedOn the day on which it was established
 * @param lookedIn where somebody looked for what is said not to be there: a register, a folder; in words
 * @param lookedUntil the last day that what was looked through covers
 */
public record Exhibit(
        String id,
        Fact<ExhibitKind> kind,
        @OrNone Fact<String> number,
        Fact<LocalDate> date,
        Fact<String> title,
        Fact<String> issuedBy,
        Fact<Integer> pages,
        Fact<String> file,
        Fact<String> sha256,
        Fact<Establishing> how,
        Fact<String> establishedBy,
        Fact<LocalDate> establishedOn,
        Fact<String> lookedIn,
        Fact<LocalDate> lookedUntil) {}
