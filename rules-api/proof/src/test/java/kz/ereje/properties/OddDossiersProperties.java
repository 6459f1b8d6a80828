package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Flaw;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Limits;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.proof.Rewritten;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Java makes the dossiers that files can hold, however odd their text, and no others. */
class OddDossiersProperties {

    private static final List<String> ODD = List.of(
            "\"",
            "\\",
            "\\\"",
            "\\u202E",
            "\ttab\t",
            " x ",
            "none",
            "None",
            "none ",
            "null",
            "true",
            "0",
            "2026-03-02",
            "{value} {name}",
            "</script><!--",
            "«Қарасу» АҚ — №1",
            "张伟",
            "😀",
            "e\u0301",
            "\u00A0",
            "\u2026",
            "\uE000",
            "\uFFFE",
            "\uFFFD",
            "\u061B",
            "/",
            "~0",
            "\"".repeat(Limits.MAX_TEXT),
            "я".repeat(Limits.MAX_TEXT));

    /** What cannot stand in a dossier at all, so that it is not made. */
    private static final List<String> IMPOSSIBLE = List.of("", " ", "\u200B", "a\nb", "\uD83D", "z".repeat(10_001));

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31), LocalDate.of(2024, 2, 29));

    private static final List<Integer> COUNTS = List.of(0, 1, Integer.MAX_VALUE);

    private static final List<Long> AMOUNTS = List.of(0L, 1L, Integer.MAX_VALUE + 1L, Limits.MAX_AMOUNT);

    @Property(tries = 500)
    void whatIsOddIsReadAsItWasWritten(@ForAll("seeds") long seed) throws Exception {
        Dossier made = odd(seed);
        byte[] written = Dossiers.write(made).getBytes(StandardCharsets.UTF_8);
        assertThat(Dossiers.read("written", written)).isEqualTo(made);
    }

    private static Dossier odd(long seed) {
        Random random = new Random(seed);
        Map<String, String> ids = new HashMap<>();
        return new Rewritten((field, value) -> element(field, value, random, ids), list -> list)
                .of(RandomDossiers.of(random));
    }

    private static Object element(Field field, Object value, Random random, Map<String, String> ids) {
        if (field.owner() == Showing.class && field.list()) {
            return value; // names of fields, and no free text
        }
        return switch (field.holding()) {
            case TEXT -> {
                String text = any(ODD, random);
                yield field.orNone() && text.equals("none") ? "no" : text;
            }
            case ID -> id((String) value, random, ids);
            case REFERENCE -> Ref.to(id(((Ref<?>) value).id(), random, ids));
            case DAY -> any(DAYS, random);
            case COUNT -> any(COUNTS, random);
            case AMOUNT -> any(AMOUNTS, random);
            default -> value;
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** An odd id that is as different from the others as the one that it replaces. */
    private static String id(String id, Random random, Map<String, String> ids) {
        return ids.computeIfAbsent(id, plain -> {
            String text = any(ODD, random);
            return text.substring(0, Math.min(text.length(), Limits.MAX_ID - plain.length())) + plain;
        });
    }

    @Property(tries = 1000)
    void aTextIsTakenByJavaWhereAFileTakesIt(@ForAll("texts") String text) {
        bothOrNeither(text);
    }

    @Example
    void everyCharacterIsTakenByJavaWhereAFileTakesIt() {
        IntStream.concat(IntStream.range(0, 0x1_0000), IntStream.range(0xE_0000, 0xE_1000))
                .filter(letter -> !Character.isLetter(letter) || letter % 16 == 0 || !Character.isDefined(letter))
                .forEach(letter -> assertThat(inFile("name", "a" + Character.toString(letter)))
                        .as("U+%04X", letter)
                        .isEqualTo(inJava("name", "a" + Character.toString(letter))));
    }

    @Example
    void oddAndImpossibleTextsAreTakenByBothOrByNeither() {
        ODD.forEach(OddDossiersProperties::bothOrNeither);
        IMPOSSIBLE.forEach(OddDossiersProperties::bothOrNeither);
        IMPOSSIBLE.forEach(text -> assertThat(inJava("name", text)).isFalse());
    }

    private static void bothOrNeither(String text) {
        for (String place : List.of("name", "id", "programme")) {
            boolean statesNone = place.equals("programme") && text.equals("none");
            assertThat(inJava(place, text)).as("%s: %s", place, text).isEqualTo(inFile(place, text) && !statesNone);
        }
    }

    private static boolean inJava(String place, String text) {
        Territory unit = new Territory(
                place.equals("id") ? text : "unit",
                place.equals("name") ? Fact.of(text) : Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing());
        Draft<Microcredit> credit = Draft.of(Microcredit.class, "credit");
        if (place.equals("programme")) {
            credit.set("programme", text);
        }
        try {
            return Draft.of(Dossier.class)
                            .set("unit", unit.id())
                            .set("territories", List.of(unit))
                            .set("decisions", List.of(credit.build()))
                            .build()
                    != null;
        } catch (InvalidDossierException e) {
            return false;
        }
    }

    private static boolean inFile(String place, String text) {
        String id = place.equals("id") ? json(text) : "\"unit\"";
        String file = "{\"unit\":" + id + ",\"territories\":[{\"id\":" + id
                + (place.equals("name") ? ",\"name\":" + json(text) : "")
                + "}],\"decisions\":[{\"kind\":\"microcredit\",\"id\":\"credit\""
                + (place.equals("programme") ? ",\"programme\":" + json(text) : "") + "}]}";
        try {
            return Dossiers.read("file", file.getBytes(StandardCharsets.UTF_8)) != null;
        } catch (UnreadableDossierException e) {
            return false;
        }
    }

    /** Each unit by its number, so that half a letter arrives as it is. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(String.format("\\u%04x", unit)));
        return json.append('"').toString();
    }

    /** A dossier as large as a file without spaces may be is written so that it is read; one byte more, and it is not made. */
    @Example
    void theLargestDossierIsRead() throws Exception {
        long size = Dossiers.write(large(0)).length();
        int room = (int) (Limits.MAX_BYTES - size);
        Dossier largest = large(room);
        byte[] written = Dossiers.write(largest).getBytes(StandardCharsets.UTF_8);
        assertThat(written).hasSize(Limits.MAX_BYTES);
        assertThat(Dossiers.read("written", written)).isEqualTo(largest);
        assertThat(catchFlaws(room + 1)).containsExactly(Flaw.Kind.TOO_LARGE);
    }

    private static List<Flaw.Kind> catchFlaws(int room) {
        try {
            large(room);
            return List.of();
        } catch (InvalidDossierException e) {
            return e.flaws().stream().map(Flaw::kind).toList();
        }
    }

    /** Many names, with so many letters more, a few thousand in each. */
    private static Dossier large(int more) {
        List<Actor> actors = IntStream.range(0, 20_000)
                .mapToObj(i -> Draft.of(Actor.class, "actor" + i)
                        .set("name", "z".repeat(790 + Math.max(0, Math.min(9_000, more - i * 9_000))))
                        .build())
                .toList();
        return Draft.of(Dossier.class)
                .set("unit", "unit")
                .set("territories", List.of(Draft.of(Territory.class, "unit").build()))
                .set("actors", actors)
                .set("decisions", List.of(Draft.of(Microcredit.class, "credit").build()))
                .build();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12), Arbitraries.of(ODD), Arbitraries.of(IMPOSSIBLE));
    }
}
