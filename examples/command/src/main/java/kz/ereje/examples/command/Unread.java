package kz.ereje.examples.command;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.ereje.api.Language;

/** Why something that was found is not read as a dossier. */
enum Unread {
    /** A file whose name is not that of a dossier, of lines of dossiers or of a register. */
    OTHER_NAME(false),
    /** A file whose name goes on after {@code .json} or another ending that is read: it may have been meant as a dossier. */
    MISNAMED(true),
    /** A report that this command has written. */
    REPORT(false),
    /** A folder that a link leads to, and whose files are read already, in their place. */
    READ_ALREADY(false),
    /** A link to a folder around the one that was named. */
    LINK_OUTWARD(true),
    /** A link that leads nowhere; it may have led to a folder. */
    LINK_LOST(true),
    /** A pipe, a socket or a device, which may be without end. */
    NO_FILE(true),
    /** The folder in which a desk keeps earlier states of the dossiers beside it, and its bin. */
    KEPT_STATES(false),
    /** A folder whose files cannot be listed. */
    LOCKED(true),
    /** A workbook of a kind that is not read. */
    OTHER_WORKBOOK(true),
    /** A workbook or CSV in a folder that is no register. */
    NO_REGISTER(false),
    /** A register in a folder that this command has written: its rows would be counted twice. */
    CHECKED_REGISTER(false),
    /** A register without a row. */
    NO_ROW(true),
    /** A file of lines without a line. */
    NO_LINE(true),
    /** A dossier that was read, none of whose decisions was drawn for the sample. */
    NOT_DRAWN(false),
    /** The file of waivers that the command line names. */
    WAIVERS(false),
    /** A folder in which no file is a dossier by its name. */
    NO_DOSSIER(true);

    private final boolean matters;

    Unread(boolean matters) {
        this.matters = matters;
    }

    /** Whether a dossier may be lost by it, so that the run has not checked all it was given. */
    boolean matters() {
        return matters;
    }

    /** {@code other-name}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in a sentence. */
    String message(Words words) {
        return words.say("unread." + code());
    }

    Map<Language, String> messages() {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, message(new Words(language)));
        }
        return messages;
    }
}
