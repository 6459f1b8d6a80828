package kz.ereje.register;

/** What a file is, by its first bytes. */
enum FileKind {
    /** A workbook, or something else that is packed alike. */
    WORKBOOK,
    /** A workbook of before 2007, or one with a password. */
    OLD,
    /** Empty. */
    NOTHING,
    /** Anything else. */
    TEXT;

    static FileKind of(byte[] start) {
        if (start.length == 0) {
            return NOTHING;
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
            return WORKBOOK;
        }
        boolean old = start.length > 3 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11;
        return old ? OLD : TEXT;
    }
}
