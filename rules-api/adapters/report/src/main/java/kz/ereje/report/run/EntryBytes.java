package kz.ereje.report.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Outcome;

/** A file of a run as bytes and back. Holds no state. */
final class EntryBytes {

    /** Another number with each change of the form. */
    private static final int FORM = 3;

    private EntryBytes() {}

    /** How a part is written. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(DataOutputStream out, T part) throws IOException;
    }

    /** How a part is read. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] written(RunFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            text(out, file.source());
            text(out, file.sha256());
            out.writeByte(file.state().ordinal());
            text(out, file.unit());
            list(out, file.problems(), EntryBytes::problem);
            list(out, file.decisions(), EntryBytes::decision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static RunFile read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IOException("The entry was written by another version");
            }
            return new RunFile(
                    text(in),
                    text(in),
                    one(FileState.values(), in),
                    text(in),
                    list(in, EntryBytes::problem),
                    list(in, EntryBytes::decision));
        }
    }

    private static void problem(DataOutputStream out, RunFile.Problem problem) throws IOException {
        text(out, problem.code());
        out.writeInt(problem.line());
        out.writeInt(problem.column());
        text(out, problem.message());
    }

    private static RunFile.Problem problem(DataInputStream in) throws IOException {
        return new RunFile.Problem(text(in), in.readInt(), in.readInt(), text(in));
    }

    private static void decision(DataOutputStream out, RunDecision decision) throws IOException {
        text(out, decision.id());
        text(out, decision.name());
        text(out, decision.dayText());
        out.writeByte(decision.state().ordinal());
        out.writeInt(decision.shown());
        out.writeInt(decision.stated());
        text(out, decision.amount().map(String::valueOf).orElse(""));
        list(out, decision.rows(), EntryBytes::row);
    }

    private static RunDecision decision(DataInputStream in) throws IOException {
        return new RunDecision(
                text(in),
                text(in),
                Optional.of(text(in)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                one(DecisionState.values(), in),
                in.readInt(),
                in.readInt(),
                Optional.of(text(in)).filter(tenge -> !tenge.isEmpty()).map(Long::valueOf),
                list(in, EntryBytes::row));
    }

    private static void row(DataOutputStream out, RunRow row) throws IOException {
        text(out, row.provision());
        out.writeByte(row.outcome().ordinal());
        text(out, row.citation());
        text(out, row.sentence());
        list(out, row.rules(), (to, rule) -> {
            text(to, rule.id());
            text(to, rule.key());
        });
        said(out, row.said());
    }

    private static RunRow row(DataInputStream in) throws IOException {
        return new RunRow(
                text(in),
                one(Outcome.values(), in),
                text(in),
                text(in),
                list(in, from -> new RunRow.Rule(text(from), text(from))),
                said(in));
    }

    private static void said(DataOutputStream out, Said said) throws IOException {
        out.writeBoolean(said.waived());
        text(out, said.author());
        text(out, said.until());
        text(out, said.waiver());
        out.writeBoolean(said.objected());
        text(out, said.objection());
        text(out, said.baseline());
    }

    private static Said said(DataInputStream in) throws IOException {
        return new Said(in.readBoolean(), text(in), text(in), text(in), in.readBoolean(), text(in), text(in));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> void list(DataOutputStream out, List<T> list, Writing<T> each) throws IOException {
        out.writeInt(list.size());
        for (T part : list) {
            each.write(out, part);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
        int size = count(in);
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(each.read(in));
        }
        return List.copyOf(list);
    }

    /** What is longer than all that is left is damaged, and no reason to ask for that much memory. */
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("The entry is damaged");
        }
        return count;
    }

    private static <E> E one(E[] values, DataInputStream in) throws IOException {
        int place = in.readUnsignedByte();
        if (place >= values.length) {
            throw new IOException("The entry is damaged");
        }
        return values[place];
    }
}
