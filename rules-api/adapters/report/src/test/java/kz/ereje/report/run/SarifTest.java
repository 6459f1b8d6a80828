package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.report.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SARIF is what its schema demands, and says of a finding what the report says. */
class SarifTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsValid(Language language) {
        assertThat(Sarif.faults(Mix.ofEach().in(RunFormat.SARIF, language))).isEmpty();
        assertThat(Sarif.faults(Mix.of(Examples.names().toArray(String[]::new)).in(RunFormat.SARIF, language)))
                .isEmpty();
        assertThat(Sarif.faults(Mix.of().in(RunFormat.SARIF, language))).isEmpty();
    }

    @Test
    void whatIsBrokenIsAnErrorAndWhatIsOpenIsNot() {
        Sarif read =
                Sarif.read(Mix.of("lease-without-consent", "lease-with-gaps").in(RunFormat.SARIF, Language.EN));
        assertThat(read.results("fail"))
                .isNotEmpty()
                .allMatch(result -> result.path("level").asText().equals("error"));
        assertThat(read.results("open"))
                .isNotEmpty()
                .allMatch(result -> result.path("level").asText().equals("none"));
    }

    @Test
    void aFindingIsKnownByItsKeyAndHasNoRegion() {
        Sarif read = Sarif.read(Mix.of("lease-without-consent").in(RunFormat.SARIF, Language.RU));
        List<String> keys = new ArrayList<>();
        for (JsonNode result : read.results("fail")) {
            result.path("partialFingerprints").forEach(key -> keys.add(key.asText()));
            JsonNode place = result.path("locations").path(0);
            assertThat(place.path("physicalLocation").has("region")).isFalse();
            assertThat(place.path("logicalLocations").path(0).path("name").asText())
                    .isEqualTo(Mix.report("lease-without-consent")
                            .decisions()
                            .get(0)
                            .id());
        }
        assertThat(keys)
                .containsExactlyElementsOf(
                        Mix.report("lease-without-consent").decisions().get(0).with(Outcome.VIOLATED).stream()
                                .flatMap(row -> row.rules().stream())
                                .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                                .map(rule -> rule.key())
                                .toList());
    }

    @Test
    void aRuleIsAProvisionWithItsWords() {
        Sarif read = Sarif.read(Mix.of("lease-without-consent").in(RunFormat.SARIF, Language.EN));
        Set<String> ids = new HashSet<>();
        read.run().path("tool").path("driver").path("rules").forEach(rule -> {
            ids.add(rule.path("id").asText());
            assertThat(rule.path("help").path("text").asText())
                    .startsWith("Official text (in Kazakh):\n")
                    .contains("Unofficial translation:\n");
        });
        assertThat(read.results("fail"))
                .allMatch(result -> ids.contains(result.path("ruleId").asText()));
        assertThat(ids)
                .hasSize(Mix.report("lease-without-consent")
                        .decisions()
                        .get(0)
                        .provisions()
                        .size());
    }

    @Test
    void aFileThatWasNotCheckedIsTold() {
        Sarif each = Sarif.read(Mix.ofEach().in(RunFormat.SARIF, Language.EN));
        assertThat(each.run()
                        .path("invocations")
                        .path(0)
                        .path("executionSuccessful")
                        .asBoolean())
                .isFalse();
        assertThat(each.notifications())
                .anyMatch(told -> told.path("level").asText().equals("note"));
        assertThat(each.notifications())
                .anyMatch(told -> told.path("locations")
                                .path(0)
                                .path("physicalLocation")
                                .path("region")
                                .path("startLine")
                                .asInt()
                        == 1);
        Sarif whole = Sarif.read(Mix.of("lease-without-consent").in(RunFormat.SARIF, Language.EN));
        assertThat(whole.run()
                        .path("invocations")
                        .path(0)
                        .path("executionSuccessful")
                        .asBoolean())
                .isTrue();
        assertThat(Sarif.read(Mix.of().in(RunFormat.SARIF, Language.EN))
                        .run()
                        .path("invocations")
                        .path(0)
                        .path("executionSuccessful")
                        .asBoolean())
                .as("nothing was checked")
                .isFalse();
    }

    @Test
    void addressesAreRelative() {
        assertThat(RelativeUri.of("/home/лист 1.json")).isEqualTo("home/%D0%BB%D0%B8%D1%81%D1%82%201.json");
        for (String name : List.of("C:x", "//host/a", "a?b#c", "%41", "..", "", "\\u0000", "http://a/b")) {
            URI uri = URI.create(RelativeUri.of(name));
            assertThat(uri.isAbsolute()).as(name).isFalse();
            assertThat(uri.getAuthority()).as(name).isNull();
            assertThat(uri.getRawQuery()).isNull();
            assertThat(uri.getRawFragment()).isNull();
        }
        assertThat(URI.create(RelativeUri.of("C:x:y?z#w %41.json")).getPath()).isEqualTo("C:x:y?z#w %41.json");
    }
}
