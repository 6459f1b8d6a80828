package kz.ereje.examples.desk.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests, within their limits. Safe for all threads. */
final class Bodies {

    private static final int PIECE = 64 * Body.KIBI;

    private static final String BUSY_SECONDS = "1";

    private final ServiceLimits limits;

    /** What is left for bodies, in KiB. */
    private final Semaphore room;

    Bodies(ServiceLimits limits) {
        this.limits = limits;
        this.room = new Semaphore((int) (limits.allBodiesBytes() / Body.KIBI));
    }

    /** How much room is left, in KiB. */
    int room() {
        return room.availablePermits();
    }

    /**
     * The body of a request that says it is JSON in UTF-8.
     *
     * @throws Refused if it says otherwise, is too long or too slow, or all bodies together are too many
     */
    Body json(HttpServletRequest request) throws Refused {
        if (!isJson(request.getContentType())) {
            throw Refused.with(415, "unsupported-type", "Accept", "application/json");
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refused.with(415, "unsupported-encoding", "Accept-Encoding", "identity");
        }
        if (request.getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge();
        }
        return read(request);
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String[] parts = type.toLowerCase(Locale.ROOT).split(";", 2);
        String rest = parts.length == 1 ? "" : parts[1].replaceAll("[\\s\"]", "");
        return parts[0].strip().equals("application/json") && (rest.isEmpty() || rest.equals("charset=utf-8"));
    }

    private Refused tooLarge() {
        return Refused.of(413, "too-large");
    }

    private Body read(HttpServletRequest request) throws Refused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int taken = 0;
        boolean whole = false;
        try {
            Arriving arriving = new Arriving(request.getInputStream());
            byte[] piece = new byte[PIECE];
            for (int read = arriving.read(piece); read >= 0; read = arriving.read(piece)) {
                bytes.write(piece, 0, read);
                if (bytes.size() > limits.bodyBytes()) {
                    throw tooLarge();
                }
                taken += taken(bytes.size() / Body.KIBI + 1 - taken);
            }
            whole = true;
            return new Body(bytes.toByteArray(), room, taken);
        } catch (IOException e) {
            throw broken(e);
        } finally {
            room.release(whole ? 0 : taken);
        }
    }

    /** The server has ended a silence, or what came is no body by the rules of HTTP. */
    private static Refused broken(IOException failure) {
        boolean silent = failure instanceof InterruptedIOException;
        for (Throwable cause = failure; cause != null && !silent; cause = cause.getCause()) {
            silent = cause instanceof TimeoutException;
        }
        return silent
                ? Refused.with(408, "too-slow", "Connection", "close")
                : Refused.with(400, "broken-body", "Connection", "close");
    }

    private int taken(int needed) throws Refused {
        if (!room.tryAcquire(needed)) {
            throw Refused.with(503, "busy", "Retry-After", BUSY_SECONDS);
        }
        return needed;
    }

    /**
     * Takes what is still to come of a body that is refused, though not for ever: most clients read no answer before they have sent all.
     */
    void drain(HttpServletRequest request) {
        if (request.getHeader("Expect") != null) {
            return;
        }
        try {
            Arriving arriving = new Arriving(request.getInputStream());
            byte[] piece = new byte[PIECE];
            long left = 2L * limits.bodyBytes();
            for (int read = arriving.read(piece); read >= 0 && left > 0; read = arriving.read(piece)) {
                left -= read;
            }
        } catch (IOException | Refused e) {
            // The answer is sent all the same; whether it is read is for the client.
        }
    }

    /** A body that has to arrive within the time; the server itself ends a silence that is too long. */
    private final class Arriving {

        private final InputStream stream;
        private final long until = System.nanoTime() + limits.reading().toNanos();

        Arriving(InputStream stream) {
            this.stream = stream;
        }

        int read(byte[] piece) throws IOException, Refused {
            int read = stream.read(piece);
            if (System.nanoTime() - until > 0) {
                throw Refused.with(408, "too-slow", "Connection", "close");
            }
            return read;
        }
    }
}
