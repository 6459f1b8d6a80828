package kz.ereje.api.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.ereje.api.data.EndData;
import kz.ereje.api.data.ValueData;
import kz.ereje.api.internal.io.DossierWriter;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;

/** The values of facts as plain data. */
public final class Values {

    private Values() {}

    /** What the dossier states of a fact; records in a list are named by their places, their own facts being facts too. */
    public static ValueData of(Fact<?> fact) {
        return of(fact, fact.path(), false);
    }

    /** What is to be stated at this place, records as a dossier has them: they have no places yet. */
    public static ValueData toBe(Fact<?> fact, FactPath place) {
        return of(fact, place, true);
    }

    private static ValueData of(Fact<?> fact, FactPath place, boolean whole) {
        String type = type(place.field());
        if (fact instanceof Fact.Known<?> known) {
            return whole && place.field().holding() == Field.Holding.RECORD
                    ? new ValueData("known", type, null, null, null, null, DossierWriter.inOneLine(known.value()), null)
                    : known(known.value(), type, place);
        }
        if (fact instanceof Fact.Within<?> within) {
            List<EndData> ends = new ArrayList<>();
            within.bounds().ends().forEach((name, value) -> ends.add(new EndData(name, text(value))));
            return new ValueData("within", type, null, null, null, null, null, List.copyOf(ends));
        }
        String state = fact instanceof Fact.None<?> ? "none" : "missing";
        return new ValueData(state, type, null, null, null, null, null, null);
    }

    private static ValueData known(Object value, String type, FactPath place) {
        if (value instanceof Boolean flag) {
            return new ValueData("known", type, null, flag, null, null, null, null);
        }
        if (value instanceof Integer number) {
            return new ValueData("known", type, null, null, number, null, null, null);
        }
        if (value instanceof List<?> list) {
            return new ValueData("known", type, null, null, null, elements(list, place), null, null);
        }
        return new ValueData("known", type, text(value), null, null, null, null, null);
    }

    private static List<String> elements(List<?> list, FactPath place) {
        List<String> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            boolean record = element instanceof Record && !(element instanceof Ref<?>);
            elements.add(record ? place.element(i).toString() : text(element));
        }
        return List.copyOf(elements);
    }

    /** A value in one text, as a dossier has it. */
    static String text(Object value) {
        if (value instanceof Term term) {
            return term.token();
        }
        return value instanceof Ref<?> reference ? reference.id() : value.toString();
    }

    private static String type(Field field) {
        return field.holding().name().toLowerCase(Locale.ROOT);
    }
}
