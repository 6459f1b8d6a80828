package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word does to a placeholder, and what is no form. */
class FormTest {

    private static final String NAME = "notice_kk.docx";
    private static final String ALL =
            "{{territory}} {{meeting}} {{meeting-day}} {{meeting-time}} {{meeting-place}} {{issue.text}}";
    private static final Filling FILLING = new Filling(
            Map.of(
                    "territory", Value.of("Қарасу"),
                    "meeting", Value.of("жиналыстың"),
                    "meeting-day", Value.of("2026 жылғы 12 наурыз"),
                    "meeting-time", Value.blank("уақыты"),
                    "meeting-place", Value.of("клуб\nзал"),
                    "office", Value.of("$1 \\ «А & Б» <в>")),
            Map.of("issue", List.of(Map.of("text", Value.of("бірінші")), Map.of("text", Value.of("екінші")))));

    private static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>"""));
        parts.put("_rels/.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>"""));
        parts.put(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"" + Xml.WORDS + "\"><w:body>" + body + "</w:body></w:document>"));
        return Parts.write(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(run.startsWith("<") ? run : "<w:r><w:t xml:space=\"preserve\">" + run + "</w:t></w:r>");
        }
        return paragraph + "</w:p>";
    }

    private static String each() {
        StringBuilder body = new StringBuilder();
        for (String placeholder : ALL.split(" ")) {
            body.append(p(placeholder));
        }
        return body.toString();
    }

    private static String filled(String body) {
        return Examples.text(Form.read(NAME, docx(body), DraftKind.NOTICE).filled(FILLING));
    }

    @Test
    void eachPlaceholderIsFilled() {
        assertThat(filled(each()).strip())
                .isEqualTo("Қарасу\nжиналыстың\n2026 жылғы 12 наурыз\n[уақыты]\nклуб\nзал\nбірінші\nекінші");
    }

    @Test
    void aPlaceholderThatWordHasSplitIsFound() {
        assertThat(filled(each() + p("А {", "{off", "<w:proofErr w:type=\"spellStart\"/>", "ice}", "} Б")))
                .contains("А $1 \\ «А & Б» <в> Б");
        assertThat(filled(each() + p("А {{of", "<w:r><w:t>f</w:t><w:t>ic</w:t></w:r>", "e}} Б {{territory}}")))
                .contains("А $1 \\ «А & Б» <в> Б Қарасу");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:hyperlink w:anchor=\"a\">%s</w:hyperlink>",
                "<w:ins w:id=\"1\" w:author=\"a\">%s</w:ins>",
                "<w:smartTag w:element=\"a\">%s</w:smartTag>",
                "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"
            })
    void soIsOneInsideAnotherElement(String around) {
        String inside = around.formatted("<w:r><w:t>of</w:t></w:r>");
        Form form = Form.read(NAME, docx(each() + p("{{", inside, "fice}}")), DraftKind.NOTICE);
        assertThat(form.placeholders()).contains("office");
        byte[] filled = form.filled(FILLING);
        assertThat(Form.read(NAME, docx(each()), DraftKind.NOTICE).placeholders())
                .doesNotContain("office");
        assertThat(document(filled)).contains("«А &amp; Б» &lt;в&gt;").doesNotContain("{{");
    }

    @Test
    void theLookOfThePlaceholderStaysAndABlankIsMarked() {
        String bold =
                "<w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr><w:t>{{meeting-time}}</w:t><w:tab/><w:t>!</w:t></w:r>";
        String document = document(
                Form.read(NAME, docx(each() + p(bold)), DraftKind.NOTICE).filled(FILLING));
        assertThat(document)
                .contains(
                        "<w:b/><w:highlight w:val=\"yellow\"/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">[уақыты]</w:t>")
                .contains("<w:tab/><w:t>!</w:t>");
    }

    @Test
    void aRowOfATableIsRepeatedAndACellKeepsAParagraph() {
        String row = "<w:tbl><w:tr><w:tc>" + p("{{issue.number}}") + "</w:tc><w:tc>" + p("{{issue.text}}")
                + "</w:tc></w:tr></w:tbl>";
        Form form = Form.read(NAME, docx(each() + row), DraftKind.NOTICE);
        assertThat(document(form.filled(FILLING)).split("<w:tr>", -1)).hasSize(3);
        String one = "<w:tbl><w:tr><w:tc>" + p("{{channel.name}}") + "</w:tc></w:tr></w:tbl>";
        Filling none = new Filling(FILLING.single(), Map.of("channel", List.of(), "issue", List.of()));
        assertThat(document(
                        Form.read(NAME, docx(each() + one), DraftKind.NOTICE).filled(none)))
                .contains("<w:tc><w:p/></w:tc>");
    }

    private static String document(byte[] docx) {
        try {
            return new String(Parts.read(docx).get("word/document.xml"), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anUnknownPlaceholderIsRefusedByItsName() {
        refused(docx(each() + p("{{meetin", "g-hour}}")), "form.unknown", "meeting-hour");
        refused(docx(each() + p("{{office")), "form.unknown", "{{");
        refused(docx(each() + p("office}}")), "form.unknown", "}}");
        refused(docx(each() + p("{{}}")), "form.unknown", NAME);
    }

    @Test
    void aMissingPlaceholderIsRefusedByItsName() {
        for (String placeholder : ALL.split(" ")) {
            refused(docx(each().replace(placeholder, "")), "form.missing", placeholder.replaceAll("[{}]", ""));
        }
    }

    @Test
    void whatIsNoDocxIsRefused() {
        refused(new byte[0], "form.not-docx", NAME);
        refused(bytes("жиналыс"), "form.not-docx", NAME);
        refused(Parts.write(Map.of("a.xml", bytes("<a/>"))), "form.not-docx", NAME);
        refused(docx("<w:p>"), "form.not-docx", NAME);
        refused(docx("</w:body></w:document><!DOCTYPE a>"), "form.not-docx", NAME);
        refused(Parts.write(Map.of("[Content_Types].xml", new byte[40 << 20])), "form.not-docx", NAME);
    }

    private static void refused(byte[] form, String reason, String named) {
        assertThatThrownBy(() -> Form.read(NAME, form, DraftKind.NOTICE))
                .isInstanceOfSatisfying(PapersRefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    for (Language language : Language.values()) {
                        assertThat(refused.message(language)).contains(NAME, named);
                    }
                });
    }
}
