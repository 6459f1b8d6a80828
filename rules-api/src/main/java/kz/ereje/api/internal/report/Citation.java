package kz.ereje.api.internal.report;

import kz.ereje.api.Language;
import kz.ereje.kb.act.Provision;

/** The citation of a provision: «абзац третий подпункта 1) пункта 12». */
public final class Citation {

    private Citation() {}

    /** The citation of a provision in a language. */
    public static String of(Provision provision, Language language) {
        String[] steps = provision.id().split("\\.", -1);
        if (provision.ofTheOrder()) {
            return order(steps, language);
        }
        if (steps.length == 1) {
            return clause(steps[0], language);
        }
        if (provision.part()) {
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
        int place = Integer.parseInt(number);
        return switch (language) {
            case KK -> ofWhole + " " + Ordinals.kk(place) + " абзацы";
            case RU -> "абзац " + Ordinals.ru(place) + " " + ofWhole;
            case EN -> whole + ", paragraph " + number;
        };
    }

    private static String part(String[] steps, Language language) {
        return switch (language) {
            case KK -> ofClause(steps[0], language) + " " + Ordinals.kk(Integer.parseInt(steps[1])) + " бөлігі";
            case RU -> "часть " + Ordinals.ruFeminine(Integer.parseInt(steps[1])) + " " + ofClause(steps[0], language);
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
