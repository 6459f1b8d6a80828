package kz.ereje.reference;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/** Texts and days that state nothing: a dash, a word such as "none", what becomes of an empty cell. */
final class Nothing {

    private static final Set<String> WORDS = Set.of(
            ("жоқ,нет,no,none,n a,na,null,nil,n d,нд,н д,не указано,не указан,не указана,не имеется,отсутствует,неизвестно,unknown,"
                            + "not known,not stated,белгісіз,көрсетілмеген,анықталмаған,болмаған,tbd,б н,x,х,xxx,ххх,0,00,000")
                    .split(","));
    private static final Set<LocalDate> EMPTY_CELLS =
            Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(1904, 1, 1), LocalDate.of(1970, 1, 1));
    private static final Set<String> CALLED = Set.of("name", "title", "text", "notDiscussed");

    private Nothing() {}

    static void in(Dossier dossier, Set<FactPath> places) {
        List.of(
                        dossier.territories(),
                        dossier.actors(),
                        dossier.assets(),
                        dossier.contracts(),
                        dossier.meetings(),
                        dossier.consents(),
                        dossier.decisions(),
                        dossier.exhibits())
                .forEach(records -> records.forEach(one -> inRecord((Record) one, places)));
    }

    private static void inRecord(Record owner, Set<FactPath> places) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = value(owner, component);
            if (value instanceof Record part && !(value instanceof Fact<?>)) {
                inRecord(part, places);
            } else if (value instanceof Fact.Known<?> known && !CALLED.contains(component.getName())) {
                inFact(known, places);
            }
        }
    }

    private static void inFact(Fact.Known<?> known, Set<FactPath> places) {
        if (known.value() instanceof List<?> list) {
            list.stream().filter(Record.class::isInstance).forEach(one -> inRecord((Record) one, places));
        } else if (known.value() instanceof String text ? isNothing(text) : EMPTY_CELLS.contains(known.value())) {
            places.add(known.path());
        }
    }

    private static Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNothing(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(each -> plain.appendCodePoint(names(each) ? each : ' '));
        String words = plain.toString().trim().replaceAll(" +", " ");
        return words.isEmpty() || WORDS.contains(words);
    }

    private static boolean names(int letter) {
        return switch (Character.getType(letter)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> Character.isLetter(letter);
        };
    }
}
