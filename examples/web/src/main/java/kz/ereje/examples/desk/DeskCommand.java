package kz.ereje.examples.desk;

import java.awt.Desktop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Reads the command line and starts the desk; exit code 0 when it was stopped, 1 when it could not start, 2 when it was called wrongly. */
@Command(name = "examples/desk")
public final class DeskCommand implements Callable<Integer> {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /** What a key of others has to have, so that it cannot be tried out. */
    private static final int SHORTEST_KEY = 16;

    @Parameters(arity = "0..1")
    @Nullable
    Path folder;

    @Option(names = "--lang")
    @Nullable
    String lang;

    @Option(names = "--open")
    boolean open;

    @Option(names = "--host")
    String host = "127.0.0.1";

    @Option(names = "--port")
    int port;

    @Option(names = "--name", split = ",")
    List<String> names = List.of();

    @Option(names = "--key-file")
    @Nullable
    Path keyFile;

    @Option(names = "--api-only")
    boolean apiOnly;

    @Option(names = "--rehearse", hidden = true)
    @Nullable
    Path rehearse;

    @Option(names = {"-h", "--help"})
    boolean help;

    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<ComplianceChecker> checker;

    private DeskCommand(PrintStream out, PrintStream err, Supplier<ComplianceChecker> checker) {
        this.checker = checker;
        this.out = out;
        this.err = err;
    }

    /** {@code desk [FOLDER]}. */
    public static void main(String... arguments) {
        int code = run(stream(FileDescriptor.out), stream(FileDescriptor.err), Ahead.begun(), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Starts the desk, which goes on until the program is stopped; returns at once. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(out, err, ComplianceChecker::create, arguments);
    }

    private static int run(PrintStream out, PrintStream err, Supplier<ComplianceChecker> checker, String... arguments) {
        DeskCommand command = new DeskCommand(out, err, checker);
        CommandLine line = new CommandLine(command);
        line.setParameterExceptionHandler((e, given) -> command.misused(e));
        line.setExecutionExceptionHandler((e, all, parsed) -> command.failed(e));
        return line.execute(arguments);
    }

    private Words words() {
        return new Words(Stream.of(Language.values())
                .filter(language -> lang != null && language.code().equals(lang.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Language.KK));
    }

    /** A language that was asked for is that of the first page too. */
    private String address(Desk desk) {
        boolean pages = !apiOnly && lang != null;
        return desk.address()
                + (pages ? "&" + Guards.LANGUAGE + "=" + words().language().code() : "");
    }

    private int misused(ParameterException e) {
        err.println(words().say("command.misused", String.valueOf(e.getMessage())));
        err.println(words().say("command.help"));
        return 2;
    }

    private int failed(Exception e) {
        boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
        err.println(
                taken
                        ? words().say("command.port-taken", port)
                        : words().say("command.failed", Objects.requireNonNullElse(e.getMessage(), e.toString())));
        return 1;
    }

    @Override
    public Integer call() throws IOException {
        if (help) {
            out.println(words().say("command.help"));
            return 0;
        }
        if (rehearse != null) {
            new Rehearsal(rehearse).run(checker);
            return 0;
        }
        boolean far = !LOOPBACK.contains(host);
        if (far && keyFile == null) {
            err.println(words().say("command.key-needed"));
            return 2;
        }
        // Other programs on this computer need none: their checks change nothing.
        String key = keyFile != null ? Files.readString(keyFile).strip() : apiOnly ? "" : random();
        if (keyFile != null && key.length() < SHORTEST_KEY) {
            err.println(words().say("command.key-short", SHORTEST_KEY));
            return 2;
        }
        Desk.Settings settings = new Desk.Settings(
                folder == null ? Path.of(System.getProperty("user.home"), "Ereje") : folder,
                host,
                port,
                names,
                key,
                apiOnly,
                Clock.systemUTC());
        Desk desk = Desk.start(settings, checker);
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "desk-stop"));
        told(desk);
        return 0;
    }

    /** The address is the last line, alone: scripts read it. */
    private void told(Desk desk) {
        err.println(words().say(apiOnly ? "command.started-api" : "command.started"));
        out.println(address(desk));
        if (open && !apiOnly) {
            browse(address(desk));
        }
    }

    private void browse(String address) {
        try {
            Desktop.getDesktop().browse(URI.create(address));
        } catch (IOException | UnsupportedOperationException e) {
            err.println(words().say("command.no-browser"));
        }
    }

    private static String random() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
