package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no registers, damaged, or made to harm: none of them ends in anything but a message. */
class HostileFilesTest {

    private static String refused(byte[] file) {
        UnreadableRegisterException e = catchThrowableOfType(
                UnreadableRegisterException.class,
                () -> Register.read("x.xlsx", file).close());
        assertThat(e).isNotNull();
        assertThat(Stream.of(Language.values()).map(e::message).distinct()).hasSize(3);
        assertThat(e.source()).isEqualTo("x.xlsx");
        return e.code();
    }

    @Test
    void whatIsNoWorkbookIsSaid() {
        assertThat(refused(new byte[0])).isEqualTo("file.empty");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("file.old-format");
        assertThat(refused("PK\u0003\u0004 and nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.broken");
        assertThat(refused(Zips.packed(java.util.Map.of("mimetype", "x")))).isEqualTo("file.broken");
        assertThat(refused(Zips.packed(java.util.Map.of("_rels/.rels", "<Relationships/>"))))
                .isEqualTo("file.no-workbook");
    }

    /** In no encoding that is read; nobody is told to look for the file. */
    @Test
    void whatIsNoTextIsNotCalledMissing() {
        byte[] bytes = new byte[3000];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        bytes[5] = (byte) 0x98;
        assertThat(refused(bytes)).isEqualTo("file.letters");
    }

    @Test
    void aFileIsReadAsItsBytesAre(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("leases.xlsx"), Sample.lease().bytes());
        try (Register register = Register.open(file)) {
            assertThat(register.rows().toList())
                    .hasSize(1)
                    .allMatch(row -> row.dossier().isPresent());
        }
        Path broken =
                Files.write(folder.resolve("broken.xlsx"), "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        UnreadableRegisterException e = catchThrowableOfType(
                UnreadableRegisterException.class, () -> Register.open(broken).close());
        assertThat(e.code()).isEqualTo("file.broken");
    }

    @Test
    void definitionsOfEntitiesAreRefused() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        byte[] book = Zips.edited(
                Sample.lease().bytes(), "xl/worksheets/sheet1.xml", xml -> bomb + xml.replace("Гараж<", "&b;<"));
        try (Register register = Register.read("x.xlsx", book)) {
            assertThat(register.problems()).extracting(RegisterProblem::code).containsExactly("file.broken");
            assertThat(register.rows()).isEmpty();
        }
        assertThat(refused(Zips.edited(Sample.lease().bytes(), "xl/workbook.xml", xml -> bomb + xml)))
                .isEqualTo("file.broken");
    }

    @Test
    void aSheetThatEndsInTheMiddleTellsItsLastRow() throws Exception {
        byte[] book = Zips.edited(
                Sample.lease().again().with("id", Sample.text("13")).bytes(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.substring(0, xml.lastIndexOf("<row")) + "<row r=\"4\"><c r=\"A4\"");
        try (Register register = Register.read("x.xlsx", book)) {
            List<RegisterRow> rows = register.rows().toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).dossier()).isPresent();
            assertThat(rows.get(1).problems()).extracting(RegisterProblem::code).containsExactly("row.broken");
        }
    }

    @Test
    void rowsAndCellsOutOfOrderAreRefused() throws Exception {
        for (String[] change : new String[][] {{"<row r=\"3\"", "<row r=\"1\""}, {"r=\"B3\"", "r=\"AZ3\""}}) {
            byte[] book = Zips.edited(
                    Sample.lease().bytes(), "xl/worksheets/sheet1.xml", xml -> xml.replace(change[0], change[1]));
            try (Register register = Register.read("x.xlsx", book)) {
                assertThat(register.rows().flatMap(row -> row.dossier().stream()))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatUnpacksToTooMuchIsNotReadToItsEnd() throws Exception {
        byte[] zip = Zips.packed(java.util.Map.of("a", "x".repeat(1000)));
        try (Packed packed = Packed.of(zip, 1000);
                java.io.InputStream whole = packed.open("a")) {
            assertThat(whole).isNotNull().hasContent("x".repeat(1000));
        }
        try (Packed packed = Packed.of(zip, 999);
                java.io.InputStream cut = packed.open("a")) {
            BrokenException e = catchThrowableOfType(BrokenException.class, () -> cut.readAllBytes());
            assertThat(e.code()).isEqualTo("file.too-large");
        }
    }
}
