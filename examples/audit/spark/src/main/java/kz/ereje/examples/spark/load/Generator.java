package kz.ereje.examples.spark.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;

/**
 * Makes up the decisions of 2,400 units over five years, as JSON lines: the same seed gives the same bytes. Most keep the act; the others
 * have the faults that offices make. Writes line after line, so that its memory does not grow with their number. Holds no state; safe for
 * all threads.
 */
public final class Generator {

    private static final Pattern LINE_ENDS = Pattern.compile("\\n\\s*");

    private Generator() {}

    /** Writes so many decisions, by this seed, into a file: {@code 1000000 22 nation.ndjson}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[2]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            long count = Long.parseLong(arguments[0]);
            make(count, Long.parseLong(arguments[1]), line -> write(lines, line));
        }
    }

    private static void write(BufferedWriter lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the lines of so many decisions; a dossier holds one or two of them. */
    public static void make(long decisions, long seed, Consumer<String> lines) {
        List<Office> offices = Offices.all();
        SplittableRandom all = new SplittableRandom(seed);
        for (long left = decisions; left > 0; ) {
            SplittableRandom random = all.split();
            Matter matter = matter(random, left);
            lines.accept(line(offices.get(random.nextInt(offices.size())), matter, random));
            left -= matter.decisions();
        }
    }

    /** The last ones are of a matter that does not exceed the number. */
    private static Matter matter(SplittableRandom random, long left) {
        Matter matter = Matter.at(random.nextInt(100));
        return matter.decisions() <= left ? matter : Matter.CONVENING;
    }

    private static String line(Office office, Matter matter, SplittableRandom random) {
        Papers papers = new Papers(office, random);
        matter.write(papers);
        Dossier dossier = papers.made();
        return LINE_ENDS.matcher(Dossiers.write(dossier)).replaceAll("");
    }
}
