package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.Decision;
import kz.ereje.register.Register.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is entered into a register is what its dossiers state, and nothing that stands in a cell ends in an error of the program. */
class RegisterProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    private static final List<Dossier> EXAMPLES = examples();

    private static List<Dossier> examples() {
        try (Stream<Path> files = Files.list(Path.of("../../../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RegisterProperties::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a name for everybody: a register names people, where JSON has ids. */
    private static Dossier example(Path file) {
        try {
            DossierForm form = DossierForm.of(Dossiers.read(file));
            List<Change> names = new ArrayList<>();
            for (Section section : form.sections()) {
                boolean named = section.record() instanceof Actor || section.record() instanceof Territory;
                section.entries().stream()
                        .filter(entry -> named && entry.fact().path().name().equals("name"))
                        .forEach(entry -> names.add(entry.set("Name " + section.id())));
            }
            return form.with(names).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDossierException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Dossier> back(Dossier dossier, Decision decision) {
        Optional<Source[]> entered = Entered.of(dossier, decision);
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        try (Register register = Register.read(entered.get())) {
            assertThat(register.problems()).isEmpty();
            List<RegisterRow> rows = register.rows().toList();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).problems()).as(decision.id()).isEmpty();
            return rows.get(0).dossier();
        } catch (UnreadableRegisterException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Outcome> outcomes(Dossier dossier, String id) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        CHECKER.check(dossier, CheckOptions.defaults().onlyDecisions(id).withoutRemedies())
                .decisions()
                .get(0)
                .provisions()
                .forEach(row -> outcomes.put(row.provision(), row.outcome()));
        return outcomes;
    }

    @Test
    void everyDecisionOfTheExamplesHasTheSameFactsAndOutcomes() {
        int read = 0;
        int all = 0;
        int same = 0;
        for (Dossier dossier : EXAMPLES) {
            for (Decision decision : dossier.decisions()) {
                all++;
                Optional<Dossier> back = back(dossier, decision);
                if (back.isPresent()) {
                    read++;
                    assertThat(Facts.of(back.get(), back.get().decisions().get(0)))
                            .isEqualTo(Facts.of(dossier, decision));
                    same += outcomes(back.get(), decision.id()).equals(outcomes(dossier, decision.id())) ? 1 : 0;
                }
            }
        }
        // The others state bounds, or more than a row has room for.
        assertThat(read).isGreaterThan(all * 3 / 4);
        // The others rest on what another decision of their dossier states.
        assertThat(same).isGreaterThan(read * 9 / 10);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.of(EXAMPLES);
    }

    @Property(tries = 150)
    void whatIsLeftOutIsNotKnown(@ForAll("dossiers") Dossier example, @ForAll long seed) {
        Random random = new Random(seed);
        DossierForm form = DossierForm.of(example);
        List<Change> forgotten = new ArrayList<>();
        for (Section section : form.sections()) {
            for (Entry entry : section.entries()) {
                boolean telling = entry.fact().path().name().equals("name")
                        && (section.record() instanceof Actor || section.record() instanceof Territory);
                boolean named = section.record() instanceof Meeting
                        && entry.fact().path().name().equals("issues");
                if (!telling && !named && !entry.fact().isMissing() && random.nextInt(4) == 0) {
                    forgotten.add(entry.forget());
                }
            }
        }
        Dossier dossier = form.with(forgotten).dossier();
        Decision decision =
                dossier.decisions().get(random.nextInt(dossier.decisions().size()));
        Optional<Dossier> back = back(dossier, decision);
        Assume.that(back.isPresent());
        assertThat(Facts.of(back.get(), back.get().decisions().get(0))).isEqualTo(Facts.of(dossier, decision));
    }

    @Provide
    Arbitrary<Map<String, String>> cells() {
        List<String> paths = Tables.of(kz.ereje.model.decision.DecisionKind.LEASE).columns().stream()
                .filter(Table::inWorkbook)
                .map(Column::path)
                .toList();
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("аҚә?№«»\u00a0\u202f\u202e\n\t;,./-#=")
                .ofMaxLength(30)
                .map(Sample::text);
        Arbitrary<String> numbers = Arbitraries.oneOf(
                        Arbitraries.bigDecimals().map(Object::toString),
                        Arbitraries.integers().map(Object::toString),
                        Arbitraries.of("1E300", "-0", "0.1", "1e-300", "45000.99999"))
                .map(Sample::number);
        Arbitrary<String> days = Arbitraries.integers().between(-5, 3_000_000).map(Sample::day);
        Arbitrary<String> odd = Arbitraries.of(
                "t=\"e\"><v>#N/A</v>",
                "t=\"e\">",
                "><f>1+1</f>",
                "t=\"b\"><v>1</v>",
                "t=\"b\"><v>x</v>",
                "><v></v>",
                "s=\"99\"><v>1</v>",
                "s=\"x\"><v>1</v>",
                "s=\"3\"><v>45000</v>",
                "t=\"str\"><f>A1</f><v></v>",
                "t=\"d\"><v>2026-03-02</v>",
                "t=\"inlineStr\"><is><r><t>а</t></r><rPh><t>б</t></rPh></is>");
        return Arbitraries.maps(Arbitraries.of(paths), Arbitraries.oneOf(texts, numbers, days, odd))
                .ofMaxSize(15);
    }

    @Property(tries = 400)
    void noCellEndsInAnError(@ForAll("cells") Map<String, String> cells) {
        Sample sample = Sample.lease();
        cells.forEach(sample::with);
        List<RegisterRow> rows = sample.read().rows().toList();
        assertThat(rows).hasSize(1).allSatisfy(row -> {
            assertThat(row.dossier().isPresent()).isEqualTo(row.problems().isEmpty());
            for (RegisterProblem problem : row.problems()) {
                for (kz.ereje.api.Language language : kz.ereje.api.Language.values()) {
                    assertThat(problem.message(language)).isNotBlank().doesNotContain("\u202e", "{0}");
                }
            }
        });
    }

    @Property(tries = 300)
    void noBytesEndInAnError(@ForAll byte[] bytes, @ForAll int place, @ForAll byte other) {
        List<byte[]> files = new ArrayList<>(List.of(bytes));
        byte[] book = Sample.lease().bytes();
        book[Math.floorMod(place, book.length)] = other;
        files.add(book);
        for (byte[] file : files) {
            try (Register register = Register.read("x", file)) {
                assertThat(register.rows().toList())
                        .allMatch(row ->
                                row.dossier().isPresent() == row.problems().isEmpty());
            } catch (UnreadableRegisterException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
