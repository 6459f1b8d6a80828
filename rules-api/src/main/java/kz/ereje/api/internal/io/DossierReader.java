package kz.ereje.api.internal.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.Flaw;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Limits;

/** Reads dossiers: bytes to text, text to values, values to records, records to a dossier; each step refuses what is not valid. */
public final class DossierReader {

    private static final String NOT_UTF_8 = "not-utf-8";

    private DossierReader() {}

    /**
     * Reads a dossier.
     *
     * @throws ProblemsException with everything that is wrong; nothing is half read
     */
    public static Dossier read(byte[] bytes) throws ProblemsException {
        refuseTooLarge(bytes);
        Optional<Dossier> ordinary = OnePassReader.read(bytes);
        return ordinary.isPresent() ? ordinary.get() : thoroughly(bytes);
    }

    static void refuseTooLarge(byte[] bytes) throws ProblemsException {
        if (bytes.length > Limits.MAX_BYTES) {
            throw new ProblemsException(List.of(new Problem("too-large", "", 0, 0, Map.of(), "", "")));
        }
    }

    /** Reads a dossier of which each value knows where it stands, so that all that is wrong with it can be told. */
    static Dossier thoroughly(byte[] bytes) throws ProblemsException {
        return of(tree(bytes));
    }

    /** The dossier that a tree of values states. */
    static Dossier of(Node root) throws ProblemsException {
        Optional<Problem> other = Format.other(root);
        if (other.isPresent()) {
            throw new ProblemsException(List.of(other.get()));
        }
        Problems problems = new Problems();
        DossierParts parts = DossierParts.of(root, problems);
        if (problems.found() > 0) {
            throw new ProblemsException(problems.told());
        }
        try {
            return parts.dossier();
        } catch (InvalidDossierException e) {
            e.flaws().forEach(flaw -> problems.add(flaw.value(), flaw.expected(), () -> problem(flaw, root)));
            throw new ProblemsException(problems.told());
        }
    }

    /** The values of a file, each with its line. */
    static Node tree(byte[] bytes) throws ProblemsException {
        try {
            return JsonTree.parse(text(bytes));
        } catch (ProblemsException e) {
            boolean utf8 =
                    e.problems().stream().noneMatch(problem -> problem.code().equals(NOT_UTF_8));
            String kind = Mistaken.kind(bytes, utf8);
            throw kind.isEmpty()
                    ? e
                    : new ProblemsException(e.problems().stream()
                            .map(problem -> problem.expecting(kind))
                            .toList());
        }
    }

    /** UTF-8 and nothing else; a byte order mark at the start is passed over. */
    private static String text(byte[] bytes) throws ProblemsException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        if (result.isError()) {
            throw new ProblemsException(List.of(atEndOf(decoded.toString(), NOT_UTF_8)));
        }
        String text = decoded.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Problem atEndOf(String text, String code) {
        int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return new Problem(code, "", line, column, Map.of(), "", "");
    }

    private static Problem problem(Flaw flaw, Node root) {
        return Problem.at(
                        nodeAt(root, flaw.path().pointer()),
                        flaw.path(),
                        flaw.kind().token())
                .with("value", flaw.value())
                .with("list", flaw.list());
    }

    /** The value at a pointer, or the nearest one around it, where the file has no value there. */
    private static Node nodeAt(Node root, String pointer) {
        Node node = root;
        for (String step : pointer.split("/", -1)) {
            if (node.kind() == Node.Kind.OBJECT && node.members().containsKey(step)) {
                node = java.util.Objects.requireNonNull(node.members().get(step));
            } else if (node.kind() == Node.Kind.ARRAY && !step.isEmpty()) {
                node = node.elements().get(Integer.parseInt(step));
            }
        }
        return node;
    }
}
