package kz.ereje.api.report;

import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;

/** How a provision is cited: «абзац третий подпункта 1) пункта 12». */
public final class Citation {

    private static final List<String> KK = List.of(
            "бірінші",
            "екінші",
            "үшінші",
            "төртінші",
            "бесінші",
            "алтыншы",
            "жетінші",
            "сегізінші",
            "тоғызыншы",
            "оныншы",
            "он бірінші",
            "он екінші",
            "он үшінші",
            "он төртінші",
            "он бесінші",
            "он алтыншы",
            "он жетінші");
    private static final List<String> RU = List.of(
            "первый",
            "второй",
            "третий",
            "четвертый",
            "пятый",
            "шестой",
            "седьмой",
            "восьмой",
            "девятый",
            "десятый",
            "одиннадцатый",
            "двенадцатый",
            "тринадцатый",
            "четырнадцатый",
            "пятнадцатый",
            "шестнадцатый",
            "семнадцатый");
    private static final Map<String, String> RU_PART = Map.of("1", "первая", "2", "вторая");

    /** Clause 20 has two parts (бөлік, часть), not paragraphs. */
    private static final String CLAUSE_OF_PARTS = "20";

    private Citation() {}

    /** The citation of a provision in a language. */
    public static String of(String provision, Language language) {
        String[] steps = provision.split("\\.", -1);
        if (steps[0].equals("order")) {
            return order(steps, language);
        }
        if (steps.length == 1) {
            return clause(steps[0], language);
        }
        if (steps[0].equals(CLAUSE_OF_PARTS)) {
            return part(steps, language);
        }
        return steps.length == 2
                ? paragraph(clause(steps[0], language), ofClause(steps[0], language), steps[1], language)
                : paragraph(subclause(steps, language), ofSubclause(steps, language), steps[2], language);
    }

    private static String clause(String number, Language language) {
        return switch (language) {
            case KK -> number + "-тармақ";
            case RU -> "пункт " + number;
            case EN -> "clause " + number;
        };
    }

    private static String ofClause(String number, Language language) {
        return switch (language) {
            case KK -> number + "-тармақтың";
            case RU -> "пункта " + number;
            case EN -> clause(number, language);
        };
    }

    private static String subclause(String[] steps, Language language) {
        return switch (language) {
            case KK -> ofClause(steps[0], language) + " " + steps[1] + ") тармақшасы";
            case RU -> "подпункт " + steps[1] + ") " + ofClause(steps[0], language);
            case EN -> "clause " + steps[0] + "(" + steps[1] + ")";
        };
    }

    private static String ofSubclause(String[] steps, Language language) {
        return switch (language) {
            case KK -> subclause(steps, language) + "ның";
            case RU -> "подпункта " + steps[1] + ") " + ofClause(steps[0], language);
            case EN -> subclause(steps, language);
        };
    }

    private static String paragraph(String whole, String ofWhole, String number, Language language) {
        int place = Integer.parseInt(number) - 1;
        return switch (language) {
            case KK -> ofWhole + " " + KK.get(place) + " абзацы";
            case RU -> "абзац " + RU.get(place) + " " + ofWhole;
            case EN -> whole + ", paragraph " + number;
        };
    }

    private static String part(String[] steps, Language language) {
        return switch (language) {
            case KK -> ofClause(steps[0], language) + " " + KK.get(Integer.parseInt(steps[1]) - 1) + " бөлігі";
            case RU -> "часть " + RU_PART.get(steps[1]) + " " + ofClause(steps[0], language);
            case EN -> clause(steps[0], language) + ", part " + steps[1];
        };
    }

    private static String order(String[] steps, Language language) {
        if (steps[1].equals("preamble")) {
            return switch (language) {
                case KK -> "бұйрықтың кіріспесі";
                case RU -> "преамбула приказа";
                case EN -> "preamble of the order";
            };
        }
        String sub = steps.length == 3 ? steps[2] : "";
        return switch (language) {
            case KK -> "бұйрықтың " + steps[1] + (sub.isEmpty() ? "-тармағы" : "-тармағының " + sub + ") тармақшасы");
            case RU ->
                (sub.isEmpty() ? "" : "подпункт " + sub + ") ") + (sub.isEmpty() ? "пункт " : "пункта ") + steps[1]
                        + " приказа";
            case EN -> "point " + steps[1] + (sub.isEmpty() ? "" : "(" + sub + ")") + " of the order";
        };
    }
}
