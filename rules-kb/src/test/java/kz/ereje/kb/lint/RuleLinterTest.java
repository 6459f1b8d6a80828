package kz.ereje.kb.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule files of the act are clean, and each prohibition refuses a planted rule. */
class RuleLinterTest {

    private static final Path ROOT = Path.of("src/main/resources/kz/ereje/kb");
    private static final String HEAD = "package kz.ereje.kb.chapter1;\nimport static kz.ereje.kb.Reporting.report;\n";
    private static final String CONDITION =
            "$d : SeatedDecision( $applies : signed().both( dated() ), $broken : late().negated() )";
    private static final String REPORT = "report(drools.getRule(), $d, $applies, $broken);";

    @Test
    void theRuleFilesAreClean() throws IOException {
        try (Stream<Path> found = Files.walk(ROOT)) {
            List<Path> files =
                    found.filter(file -> file.toString().endsWith(".drl")).toList();
            assertThat(files).hasSizeGreaterThan(60);
            for (Path file : files) {
                assertThat(RuleLinter.complaints(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** Comments may say what they like: they are the words of the act. */
    @Test
    void aGoodRuleIsCleanWhateverItsCommentsAndTextsSay() {
        String comments = "// salience 1, not( null ), eval, now()\n/* exists and not or == insert */\n";
        assertThat(RuleLinter.complaints(comments + HEAD + rule("", CONDITION, REPORT)))
                .isEmpty();
        assertThat(RuleLinter.complaints(
                        HEAD + rule("", CONDITION.replace("late()", "held( \"not null == now\" )"), REPORT)))
                .isEmpty();
    }

    @Test
    void aFileWithoutARuleIsRefused() {
        assertThat(RuleLinter.complaints(HEAD + "/* " + rule("", CONDITION, REPORT) + "*/"))
                .containsExactly("no rule");
    }

    @Test
    void aRuleUnitIsRefused() {
        assertThat(RuleLinter.complaints("package kz.ereje.kb.chapter1;\nunit Papers;\n" + rule("", CONDITION, REPORT)))
                .contains("unit");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        assertThat(RuleLinter.complaints(HEAD + "rule \"r\" when ( then end")).containsExactly("unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "global             ~ global java.util.List found;",
                "function           ~ function int f() { return 1; }",
                "declare            ~ declare Found id : int end",
                "declare            ~ declare enum Kind ONE, TWO; end",
                "declare            ~ declare entry-point papers end",
                "import             ~ import java.time.LocalDate;",
                "import             ~ import static java.lang.System.nanoTime;",
                "import accumulate  ~ import accumulate kz.ereje.Sum sum;",
                "salience           ~ salience 3",
                "query              ~ query found() SeatedDecision() end",
            })
    void aDeclarationIsRefused(String prohibition, String declaration) {
        assertThat(RuleLinter.complaints(HEAD + declaration + "\n" + rule("", CONDITION, REPORT)))
                .contains(prohibition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "salience         ~ salience 10",
                "salience         ~ salience ( 5 + 5 )",
                "no-loop          ~ no-loop true",
                "lock-on-active   ~ lock-on-active true",
                "enabled          ~ enabled false",
                "timer            ~ timer ( int: 5s )",
                "calendars        ~ calendars \"weekday\"",
                "duration         ~ duration 100",
                "date-effective   ~ date-effective \"01-Jan-2999\"",
                "date-expires     ~ date-expires \"01-Jan-2000\"",
                "activation-group ~ activation-group \"g\"",
                "ruleflow-group   ~ ruleflow-group \"g\"",
                "auto-focus       ~ auto-focus true",
                "dialect          ~ dialect \"mvel\"",
                "extends          ~ extends \"other\"",
                "Propagation      ~ @Propagation(IMMEDIATE)",
            })
    void anAttributeIsRefused(String prohibition, String attribute) {
        assertThat(RuleLinter.complaints(HEAD + rule(attribute, CONDITION, REPORT)))
                .containsExactly(prohibition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "exists               ~ exists SeatedDecision()",
                "not                  ~ not SeatedDecision()",
                "not inside exists    ~ exists ( SeatedDecision() and not Meeting() )",
                "not inside exists    ~ exists ( not ( SeatedDecision() and Meeting() ) )",
                "forall               ~ forall( SeatedDecision( $a : signed() ) )",
                "or                   ~ ( SeatedDecision() or Meeting() )",
                "eval                 ~ eval( true )",
                "from                 ~ Meeting() from $d",
                "collect              ~ java.util.List() from collect( Meeting() )",
                "accumulate           ~ accumulate( Meeting( $day : day() ); $sum : sum( $day ) )",
                "window               ~ Meeting() over window:time( 3s )",
                "query                ~ ?found( 1; )",
                "not one pattern      ~ SeatedDecision() Meeting()",
                "namedconsequence     ~ SeatedDecision() do[late]",
                "conditionalbranch    ~ SeatedDecision() if ( true ) do[late]",
                "constraint           ~ SeatedDecision( signed().yes() )",
                "constraint           ~ SeatedDecision( $a : signed(), eval( true ) )",
                "operator             ~ SeatedDecision( days == 3 )",
                "operator             ~ SeatedDecision( !signed )",
                "operator             ~ SeatedDecision( $a : days > other )",
                "operator             ~ SeatedDecision( $a : first || second )",
                "operator             ~ SeatedDecision( $a : first!.second )",
                "null                 ~ SeatedDecision( days == null )",
                "null                 ~ SeatedDecision( $a : same( null ) )",
                "clock                ~ SeatedDecision( $a : before( LocalDate.now() ) )",
                "clock                ~ SeatedDecision( $a : clock.now() )",
                "clock                ~ SeatedDecision( $a : after( System.currentTimeMillis() ) )",
                "reserved name not    ~ SeatedDecision( $a : consent( \"x\" ).not() )",
                "reserved name and    ~ SeatedDecision( $a : consent( \"x\" ).and() )",
                "reserved name or     ~ SeatedDecision( $a : consent( \"x\" ).or().negated() )",
                "reserved name not    ~ SeatedDecision( $a : signed().both( consent( \"x\" ).not() ) )",
                "reserved name when   ~ SeatedDecision( $a : signed().when() )",
                "reserved name modify ~ SeatedDecision( $a : signed().modify() )",
                "reserved name unit   ~ SeatedDecision( $a : unit )",
                "reserved name exists ~ SeatedDecision( $a : signed().exists() )",
                "reserved name forall ~ SeatedDecision( $a : signed().forall() )",
                "reserved name over   ~ SeatedDecision( $a : signed().over() )",
                "reserved name in     ~ SeatedDecision( $a : signed().in() )",
                "reserved name x      ~ SeatedDecision( $a : x )",
            })
    void aConditionIsRefused(String prohibition, String condition) {
        assertThat(RuleLinter.complaints(HEAD + rule("", condition, "report();")))
                .contains(prohibition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "change of the facts ~ insert( $d );",
                "change of the facts ~ insertLogical( $d );",
                "change of the facts ~ update( $d );",
                "change of the facts ~ modify( $d ) { setDay( 1 ) }",
                "change of the facts ~ delete( $d );",
                "change of the facts ~ retract( $d );",
                "change of the facts ~ kcontext.getKieRuntime().halt();",
                "clock               ~ report( System.nanoTime() );",
                "clock               ~ report( LocalDate.now() );",
                "null                ~ report( null );",
                "operator            ~ if ( $a == $b ) report();",
            })
    void aConsequenceIsRefused(String prohibition, String consequence) {
        assertThat(RuleLinter.complaints(HEAD + rule("", CONDITION, consequence)))
                .contains(prohibition);
    }

    @Test
    void aSecondConsequenceIsRefused() {
        assertThat(RuleLinter.complaints(HEAD + rule("", CONDITION, REPORT + "\nthen[late]\n" + REPORT)))
                .contains("named consequence");
    }

    private static String rule(String attribute, String condition, String consequence) {
        return "rule \"r\" " + attribute + "\nwhen\n    " + condition + "\nthen\n    " + consequence + "\nend\n";
    }
}
