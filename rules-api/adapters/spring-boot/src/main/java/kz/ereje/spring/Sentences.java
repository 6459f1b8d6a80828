package kz.ereje.spring;

import kz.ereje.api.Language;

/** What is said about a request that was refused as a whole; the library says what is wrong in it. */
final class Sentences {

    private Sentences() {}

    static String title(RefusedDossierException refused, Language language) {
        return refused.limit() > 0 ? tooLarge(language) : unreadable(language);
    }

    private static String tooLarge(Language language) {
        return switch (language) {
            case KK -> "Досье тым үлкен";
            case RU -> "Досье слишком велико";
            case EN -> "The dossier is too large";
        };
    }

    private static String unreadable(Language language) {
        return switch (language) {
            case KK -> "Досье қабылданған жоқ";
            case RU -> "Досье не принято";
            case EN -> "The dossier was refused";
        };
    }

    static String detail(RefusedDossierException refused, Language language) {
        return refused.limit() > 0
                ? atMost(refused.limit(), language)
                : faults(refused.problems().size(), language);
    }

    private static String atMost(long bytes, Language language) {
        return switch (language) {
            case KK -> "Рұқсат етілген ең үлкен көлем: " + bytes + " байт. Ештеңе тексерілген жоқ.";
            case RU -> "Наибольший допустимый размер: " + bytes + " байт. Ничего не проверено.";
            case EN -> "The largest size allowed is " + bytes + " bytes. Nothing was checked.";
        };
    }

    private static String faults(int count, Language language) {
        return switch (language) {
            case KK -> "Табылған қате саны: " + count + ". Ештеңе тексерілген жоқ.";
            case RU -> "Найдено ошибок: " + count + ". Ничего не проверено.";
            case EN -> "Faults found: " + count + ". Nothing was checked.";
        };
    }
}
