package kz.ereje.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;

/** The example dossiers, and what is made of them. */
public final class Examples {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final Path FOLDER = Path.of("../../../examples/dossiers");

    private Examples() {}

    public static Report report(String name) {
        return check(json(name));
    }

    public static String json(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Report check(String json) {
        try {
            return CHECKER.check(Dossiers.read("input.json", json.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableDossierException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The report on an example of which every other decision says what it is worth. */
    public static Report worth(String name) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            JsonNode dossier = mapper.readTree(json(name));
            long tenge = 1;
            for (JsonNode decision : dossier.path("decisions")) {
                if (tenge % 2 == 1) {
                    ((ObjectNode) decision).put("amount", tenge * 1_000 + name.length());
                }
                tenge++;
            }
            return check(mapper.writeValueAsString(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lease without consent with this title, which stands in JSON as it is escaped there. */
    public static Report lease(String title) {
        String escaped = title.codePoints()
                .mapToObj(letter -> Character.isLetterOrDigit(letter)
                        ? Character.toString(letter)
                        : Character.toString(letter)
                                .chars()
                                .mapToObj(unit -> String.format("\\u%04x", unit))
                                .reduce("", String::concat))
                .reduce("", String::concat);
        return check(json("lease-without-consent").replace("Гаражды жалға беру туралы", escaped));
    }

    /** A dossier with the decision of the lease so many times. */
    public static Report leases(int count) {
        String one = json("lease-without-consent");
        int from = one.indexOf("{", one.indexOf("\"decisions\""));
        int to = one.lastIndexOf("}", one.lastIndexOf("]")) + 1;
        String decision = one.substring(from, to);
        StringBuilder all = new StringBuilder(one.substring(0, to));
        for (int i = 1; i < count; i++) {
            all.append(", ").append(decision.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"other-" + i + "\""));
        }
        return check(all.append(one.substring(to)).toString());
    }

    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
