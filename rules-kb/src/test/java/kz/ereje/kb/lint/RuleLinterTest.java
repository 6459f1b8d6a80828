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
            "ResolvedDecision( $applies : signed().both( dated() ), $demand : late().negated() )";
    private static final String REPORT =
            "report( drools.getChannel( \"findings\" ), drools.getRule(), $applies, $demand );";

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
                "query              ~ query found() ResolvedDecision() end",
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
                "exists               ~ exists ResolvedDecision()",
                "not                  ~ not ResolvedDecision()",
                "not inside exists    ~ exists ( ResolvedDecision() and not Meeting() )",
                "not inside exists    ~ exists ( not ( ResolvedDecision() and Meeting() ) )",
                "forall               ~ forall( ResolvedDecision( $a : signed() ) )",
                "or                   ~ ( ResolvedDecision() or Meeting() )",
                "eval                 ~ eval( true )",
                "from                 ~ Meeting() from $d",
                "collect              ~ java.util.List() from collect( Meeting() )",
                "accumulate           ~ accumulate( Meeting( $day : day() ); $sum : sum( $day ) )",
                "window               ~ Meeting() over window:time( 3s )",
                "query                ~ ?found( 1; )",
                "not one pattern      ~ ResolvedDecision() Meeting()",
                "namedconsequence     ~ ResolvedDecision() do[late]",
                "conditionalbranch    ~ ResolvedDecision() if ( true ) do[late]",
                "constraint           ~ ResolvedDecision( signed().yes() )",
                "constraint           ~ ResolvedDecision( $a : signed(), eval( true ) )",
                "operator             ~ ResolvedDecision( days == 3 )",
                "operator             ~ ResolvedDecision( !signed )",
                "operator             ~ ResolvedDecision( $a : days > other )",
                "operator             ~ ResolvedDecision( $a : first || second )",
                "operator             ~ ResolvedDecision( $a : first!.second )",
                "null                 ~ ResolvedDecision( days == null )",
                "null                 ~ ResolvedDecision( $a : same( null ) )",
                "clock                ~ ResolvedDecision( $a : before( LocalDate.now() ) )",
                "clock                ~ ResolvedDecision( $a : clock.now() )",
                "clock                ~ ResolvedDecision( $a : after( System.currentTimeMillis() ) )",
                "reserved name not    ~ ResolvedDecision( $a : consent( \"x\" ).not() )",
                "reserved name and    ~ ResolvedDecision( $a : consent( \"x\" ).and() )",
                "reserved name or     ~ ResolvedDecision( $a : consent( \"x\" ).or().negated() )",
                "reserved name not    ~ ResolvedDecision( $a : signed().both( consent( \"x\" ).not() ) )",
                "reserved name when   ~ ResolvedDecision( $a : signed().when() )",
                "reserved name modify ~ ResolvedDecision( $a : signed().modify() )",
                "reserved name unit   ~ ResolvedDecision( $a : unit )",
                "reserved name exists ~ ResolvedDecision( $a : signed().exists() )",
                "reserved name forall ~ ResolvedDecision( $a : signed().forall() )",
                "reserved name over   ~ ResolvedDecision( $a : signed().over() )",
                "reserved name in     ~ ResolvedDecision( $a : signed().in() )",
                "reserved name x      ~ ResolvedDecision( $a : x )",
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
