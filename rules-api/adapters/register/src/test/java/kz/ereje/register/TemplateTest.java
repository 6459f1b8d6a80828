package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template holds, its own reader reads: nothing of the examples while they are marked, and all of them when they are not. */
class TemplateTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    static byte[] template(Set<DecisionKind> kinds, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RegisterTemplate.write(out, kinds, language);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** With the examples no longer marked as such. */
    static byte[] unmarked(byte[] template, Language language) {
        String mark = ">" + Zips.escaped(Phrases.in(language).say("example.mark")) + "<";
        return Zips.edited(template, "xl/sharedStrings.xml", text -> text.replace(mark, "><"));
    }

    @ParameterizedTest
    @EnumSource
    void examplesAreNotRead(Language language) throws Exception {
        try (Register register = Register.read("t.xlsx", template(EnumSet.allOf(DecisionKind.class), language))) {
            assertThat(register.problems()).isEmpty();
            assertThat(register.kinds()).containsExactly(DecisionKind.values());
            assertThat(register.rows()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExampleThatIsNotMarkedIsADossier(DecisionKind kind) throws Exception {
        for (Language language : Language.values()) {
            byte[] book = unmarked(template(Set.of(kind), language), language);
            try (Register register = Register.read("t.xlsx", book)) {
                assertThat(register.problems()).isEmpty();
                List<RegisterRow> rows = register.rows().toList();
                assertThat(rows).hasSize(1);
                assertThat(rows.get(0).problems()).isEmpty();
                assertThat(rows.get(0).kind()).isEqualTo(kind);
                assertThat(CHECKER.check(rows.get(0).dossier().orElseThrow()).decisions())
                        .hasSize(1);
            }
        }
    }

    /** Whoever follows it does no wrong: what it shows is a lease that keeps the act. */
    @ParameterizedTest
    @EnumSource
    void theExampleOfALeaseIsLawful(Language language) throws Exception {
        byte[] book = unmarked(template(Set.of(DecisionKind.LEASE), language), language);
        try (Register register = Register.read("t.xlsx", book)) {
            RegisterRow row = register.rows().toList().get(0);
            assertThat(CHECKER.check(row.dossier().orElseThrow()).decisions())
                    .extracting(DecisionResult::state)
                    .containsExactly(DecisionState.KEPT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExampleOfCsvThatIsNotMarkedIsADossier(DecisionKind kind) throws Exception {
        for (Language language : Language.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RegisterTemplate.writeCsv(out, kind, language);
            String mark = Phrases.in(language).say("example.mark");
            try (Register marked = Register.read("t.csv", out.toByteArray())) {
                assertThat(marked.problems()).isEmpty();
                assertThat(marked.rows()).isEmpty();
            }
            byte[] csv = out.toString(java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\n" + mark + ";", "\n;")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            try (Register register = Register.read("t.csv", csv)) {
                List<RegisterRow> rows = register.rows().toList();
                assertThat(rows).hasSize(1);
                assertThat(rows.get(0).problems()).isEmpty();
                assertThat(rows.get(0).dossier()).isPresent();
            }
        }
    }

    @Test
    void headingsTellColumnsApart() {
        for (DecisionKind kind : DecisionKind.values()) {
            for (Language language : Language.values()) {
                Set<String> seen = new HashSet<>();
                assertThat(Tables.of(kind).columns()).allSatisfy(column -> {
                    assertThat(column.heading(language)).isNotBlank();
                    assertThat(seen.add(Plain.key(column.heading(language))))
                            .as(kind + ": " + column.heading(language))
                            .isTrue();
                });
            }
        }
    }
}
