package kz.ereje.examples.desk.service;

import java.util.concurrent.Semaphore;

/**
 * The bytes of a request while it is answered; closed when it is, so that others have room for theirs. For one thread.
 */
final class Body implements AutoCloseable {

    static final int KIBI = 1024;

    private final byte[] bytes;
    private final Semaphore room;
    private final int taken;

    /**
     * @param room where it has taken room, in KiB
     * @param taken how much
     */
    Body(byte[] bytes, Semaphore room, int taken) {
        this.bytes = bytes;
        this.room = room;
        this.taken = taken;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        room.release(taken);
    }
}
