package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.kb.Contract;
import org.junit.jupiter.api.Test;

/**
 * What rules-api uses of rules-kb, and both of rules-model, is kept for each number of the contract: an edition that ships alone meets
 * classes that were built before it. Where this fails, either do without the change, or raise {@link Contract#NUMBER} and write the list
 * of the new number by {@code -DargLine=-Dereje.write-contract=true}.
 */
class ContractTest {

    private static final Path KEPT = Path.of("src/test/resources/contract/" + Contract.present() + ".txt");

    private static final JavaClasses EREJE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.ereje.api", "kz.ereje.kb", "kz.ereje.model");

    private static Set<String> used() {
        return EREJE.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(ContractTest::crosses)
                .filter(access -> access.getTarget().resolveMember().stream()
                        .anyMatch(member -> in(member.getOwner().getPackageName(), "kz.ereje")))
                .map(access -> access.getTarget().getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From rules-api to rules-kb, or from rules-kb to rules-model: rules-api and rules-model are built together. */
    private static boolean crosses(JavaAccess<?> access) {
        String from = access.getOriginOwner().getPackageName();
        String to = access.getTargetOwner().getPackageName();
        return (in(from, "kz.ereje.api") && in(to, "kz.ereje.kb"))
                || (in(from, "kz.ereje.kb") && in(to, "kz.ereje.model"));
    }

    private static boolean in(String name, String whole) {
        return name.equals(whole) || name.startsWith(whole + ".");
    }

    @Test
    void nothingElseIsUsedThanUnderThisNumber() throws Exception {
        Set<String> used = used();
        if (Boolean.getBoolean("ereje.write-contract")) {
            Files.createDirectories(KEPT.getParent());
            Files.write(KEPT, used);
        }
        assertThat(used).hasSizeGreaterThan(100).isSubsetOf(Files.readAllLines(KEPT));
    }

    @Test
    void whatWasUsedUnderThisNumberIsThere() throws Exception {
        Set<String> there = EREJE.stream()
                .filter(type -> !in(type.getPackageName(), "kz.ereje.api"))
                .flatMap(ContractTest::members)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Files.readAllLines(KEPT)).isNotEmpty().allMatch(there::contains);
    }

    /** The members of a class and those that it inherits, by the names under which callers know them. */
    private static Stream<String> members(JavaClass type) {
        return type.getAllMembers().stream()
                .map(member -> type.getName()
                        + member.getFullName()
                                .substring(member.getOwner().getName().length()));
    }
}
