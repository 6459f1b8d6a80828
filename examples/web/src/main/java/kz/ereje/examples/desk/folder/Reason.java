package kz.ereje.examples.desk.folder;

import java.util.Locale;
import kz.ereje.api.Language;

/** Why the folder does not do what it was asked to, or cannot read something that lies in it. Immutable and safe for all threads. */
public enum Reason {
    /** There is no dossier of this name, or not exactly of this name. */
    NOT_HERE,
    /** There is no such earlier state, or nothing of this id in the bin. */
    NOT_KEPT,
    /** Somebody else has saved the dossier, or changed its file, since it was read. */
    CHANGED_MEANWHILE,
    /** The name leads out of the folder, or means another thing on another computer. */
    NAME,
    /** It is a link, or lies behind one: where links lead is not for the desk to follow. */
    LINK,
    /** It is a folder, a pipe, a socket or a device. */
    NO_FILE,
    /** The file or the folder could not be read. */
    NOT_READ,
    /** The file is no dossier; the library says why. */
    NO_DOSSIER,
    /** The file could not be replaced or moved: it is open in another program, or may not be written. */
    HELD,
    /** Another desk has been working in the folder for too long. */
    BUSY,
    /** The file of an exhibit is larger than is taken. */
    TOO_LARGE,
    /** An earlier state is not what was kept: its file was changed. */
    DAMAGED;

    /** The reason in a sentence, with what to do. */
    public String message(Language language, String name) {
        return Words.in(language)
                .say("reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
    }
}
