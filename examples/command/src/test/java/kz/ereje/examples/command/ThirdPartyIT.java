package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bills of materials that the build just made: what ships is what is listed, under licences that are allowed. */
class ThirdPartyIT {

    private static final Path ROOT = Path.of("../..");
    private static final Path LIST = ROOT.resolve("rules-api/docs/THIRD-PARTY.txt");
    private static final Map<String, Path> BILLS = Map.of(
            "rules-api", ROOT.resolve("rules-api/target/bom.json"),
            "ereje-junit", ROOT.resolve("rules-api/adapters/junit/target/bom.json"),
            "ereje-papers", ROOT.resolve("rules-api/adapters/papers/target/bom.json"),
            "ereje-record", ROOT.resolve("rules-api/adapters/record/target/bom.json"),
            "ereje-register", ROOT.resolve("rules-api/adapters/register/target/bom.json"),
            "ereje-report", ROOT.resolve("rules-api/adapters/report/target/bom.json"),
            "ereje-spring-boot-starter", ROOT.resolve("rules-api/adapters/spring-boot/target/bom.json"),
            "ereje-command", Path.of("target/bom.json"));

    /** Licences under which a jar may ship. One of several is enough where a jar is offered under a choice. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "Bouncy Castle Licence", "EPL-2.0", "LGPL-2.1-or-later");

    /** It says "The BSD License" and links BSD-3-Clause; the bill takes that for the older licence with four clauses. */
    private static final String READ_WRONG = "org.jline:jline-terminal:3.29.0  BSD-4-Clause";

    static Set<String> artefacts() {
        return BILLS.keySet();
    }

    @ParameterizedTest
    @MethodSource("artefacts")
    void whatShipsIsWhatIsListed(String artefact) throws IOException {
        assertThat(shipped(artefact))
                .as("%s lists what ships with %s; a new jar needs a reason and a line there", LIST, artefact)
                .isEqualTo(listed(artefact));
    }

    @ParameterizedTest
    @MethodSource("artefacts")
    void everyLicenceIsAllowed(String artefact) throws IOException {
        List<JsonNode> components = components(artefact);
        assertThat(components).isNotEmpty();
        for (JsonNode component : components) {
            if (!line(component).equals(READ_WRONG)) {
                assertThat(licences(component)).as(line(component)).containsAnyElementsOf(ALLOWED);
            }
        }
    }

    /** Without it, a jar that was exchanged could not be told from the one that was checked. */
    @ParameterizedTest
    @MethodSource("artefacts")
    void everyJarHasItsHash(String artefact) throws IOException {
        for (JsonNode component : components(artefact)) {
            List<String> algorithms = component.findValuesAsText("alg");
            assertThat(algorithms).as(line(component)).contains("SHA-256");
        }
    }

    /** Nothing in it comes from the moment or the place of the build. */
    @ParameterizedTest
    @MethodSource("artefacts")
    void theBillIsTheSameWheneverItIsMade(String artefact) throws IOException {
        JsonNode bill = bill(artefact);
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
        assertThat(bill.path("serialNumber").asText()).matches("urn:uuid:.{8}-.{4}-3.*");
    }

    /** The folder of the command is what users get: each jar of it is in the bill, and the other way round. */
    @Test
    void theJarsBesideTheCommandAreThoseOfItsBill() throws IOException {
        Set<String> billed = new TreeSet<>();
        for (JsonNode component : components("ereje-command")) {
            billed.add(component.path("name").asText() + "-"
                    + component.path("version").asText() + ".jar");
        }
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            Set<String> beside = new TreeSet<>();
            jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> !name.startsWith("rules-") && !name.startsWith("ereje-"))
                    .forEach(beside::add);
            assertThat(beside).isEqualTo(billed);
        }
    }

    private static Set<String> shipped(String artefact) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (JsonNode component : components(artefact)) {
            lines.add(line(component));
        }
        return lines;
    }

    private static Set<String> listed(String artefact) throws IOException {
        Set<String> lines = new TreeSet<>();
        String section = "";
        for (String line : Files.readAllLines(LIST)) {
            if (line.startsWith("# ")) {
                section = line.substring(2);
            } else if (!line.isBlank() && section.equals(artefact)) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    /** {@code org.drools:drools-core:10.2.0  Apache-2.0}. */
    private static String line(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText() + ":"
                + component.path("version").asText() + "  " + String.join(" or ", licences(component));
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode licence = each.path("license");
            licences.add(
                    each.has("expression")
                            ? each.path("expression").asText()
                            : licence.path("id").asText(licence.path("name").asText("unknown")));
        }
        return licences;
    }

    /** What others made. */
    private static List<JsonNode> components(String artefact) throws IOException {
        List<JsonNode> components = new ArrayList<>();
        for (JsonNode component : bill(artefact).path("components")) {
            if (!component.path("group").asText().equals("kz.ereje")) {
                components.add(component);
            }
        }
        assertThat(components).isNotEmpty();
        return components;
    }

    private static JsonNode bill(String artefact) throws IOException {
        return new ObjectMapper()
                .readTree(Objects.requireNonNull(BILLS.get(artefact)).toFile());
    }
}
