package kz.ereje.api.internal.io;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * The version of the format of dossiers. A file need not declare it; one that declares another, by the {@code $id} of its schema or by a
 * {@code formatVersion}, is told so, and nothing else: what else is wrong with it would be told by the wrong measure.
 */
final class Format {

    /** The version that is read: that of the {@code $id} of the published schema. */
    static final String VERSION = "1";

    private static final Pattern SCHEMA = Pattern.compile("urn:kz:ereje:dossier:(\\S+)");
    private static final String FIELD = "formatVersion";

    private Format() {}

    /** The problem of a file that declares another version. */
    static Optional<Problem> other(Node root) {
        return bySchema(root.members().get(DossierParts.SCHEMA))
                .or(() -> byField(root.members().get(FIELD)));
    }

    /** The problem of a schema that is ours, and of another version; the schemas of others are not looked at. */
    static Optional<Problem> bySchema(@Nullable Value schema) {
        if (schema == null || schema.kind() != Node.Kind.STRING) {
            return Optional.empty();
        }
        Matcher named = SCHEMA.matcher(schema.text());
        return named.matches() ? other(schema, DossierParts.SCHEMA, named.group(1)) : Optional.empty();
    }

    /** The version that a file declares; the one that is read where it declares none. */
    static String declared(Node root) {
        return other(root)
                .map(problem -> String.valueOf(problem.values().get("value")))
                .orElse(VERSION);
    }

    private static Optional<Problem> byField(@Nullable Node version) {
        return version == null || (version.kind() != Node.Kind.STRING && version.kind() != Node.Kind.WHOLE_NUMBER)
                ? Optional.empty()
                : other(version, FIELD, version.text());
    }

    private static Optional<Problem> other(Value node, String field, String given) {
        return given.equals(VERSION)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "other-format",
                        FactPath.ROOT.field(field).pointer(),
                        node.line(),
                        node.column(),
                        Map.of("value", given, "version", VERSION),
                        "",
                        ""));
    }
}
