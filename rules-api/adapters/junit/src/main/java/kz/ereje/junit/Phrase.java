package kz.ereje.junit;

import kz.ereje.api.Language;

/** What the harness says to a person, in three languages; {@code {0}} stands for the first value. */
enum Phrase {
    NONE_MATCHES(
            "{1} бумасында {0} үлгісіне сай файл жоқ, сондықтан ештеңе тексерілген жоқ.",
            "В папке {1} нет ни одного файла по образцу {0}, поэтому ничего не проверено.",
            "No file in the folder {1} matches {0}, so nothing was checked."),
    NO_FOLDER("Мұндай бума жоқ: {0}.", "Такой папки нет: {0}.", "There is no such folder: {0}."),
    NO_FILES("{0} бумасы бос.", "Папка {0} пуста.", "The folder {0} is empty."),
    FILES("{0} бумасындағы файлдар: {1}.", "В папке {0} есть файлы: {1}.", "The files in the folder {0}: {1}."),
    NOT_LISTED(
            "{0} бумасы ашылмайды, сондықтан ондағы досьелер тексерілген жоқ: рұқсаттарды тексеріңіз.",
            "Папка {0} не открывается, поэтому досье в ней не проверены: проверьте права доступа.",
            "The folder {0} cannot be opened, so the dossiers in it were not checked: look at its permissions."),
    REFUSED(
            "{0} файлы досье ретінде оқылмады, сондықтан тексерілген жоқ.",
            "Файл {0} не удалось прочитать как досье, поэтому он не проверен.",
            "{0} could not be read as a dossier, so it was not checked."),
    NO_DECISIONS(
            "Есепте бірде-бір шешім жоқ, сондықтан ол ештеңені дәлелдемейді.",
            "В отчете нет ни одного решения, поэтому он ничего не доказывает.",
            "The report holds no decision, so it proves nothing."),
    EXPECTED("күтілгені", "ожидалось", "expected"),
    FOUND("шыққаны", "получено", "found"),
    WHY("себебі", "почему", "why"),
    REMARK("ескертпе", "примечание", "remark"),
    NORM("норма", "норма (официальный текст на казахском языке)", "norm (official text, in Kazakh)"),
    RESTS_ON("негізі", "основание", "rests on"),
    TO_FIND_OUT("нені анықтау керек", "что выяснить", "to find out"),
    MORE("тағы {0}", "и еще {0}", "and {0} more"),
    ONE_OF_THEM("кемінде бір шешім бойынша: {0}", "хотя бы по одному решению: {0}", "{0}, for one decision at least"),
    NO_VIOLATIONS("бұзушылық жоқ", "нарушений нет", "no violation"),
    NOTHING_OPEN("анықталмағаны жоқ", "неустановленного нет", "nothing undetermined"),
    ALL_KEPT(
            "барлығы сақталған, анықталмағаны жоқ",
            "все соблюдено, неустановленного нет",
            "everything kept, nothing undetermined"),
    NOTHING_JUDGED(
            "Бұл шешімдерге актінің бірде-бір нормасы қолданылмады, сондықтан есеп ештеңені дәлелдемейді.",
            "К этим решениям не применена ни одна норма акта, поэтому отчет ничего не доказывает.",
            "No provision of the act was applied to these decisions, so the report proves nothing."),
    COVERED("Үлгі ереже қамтиды", "охватывается Типовым положением", "covered by the Model Regulation"),
    NOT_COVERED("Үлгі ереже қамтымайды", "не охватывается Типовым положением", "not covered by the Model Regulation"),
    ASKED_FOR("{0} сұралады", "запрашивается {0}", "{0} is asked for"),
    ASKED_INSTEAD("сұралатындары", "запрашивается", "asked for"),
    ASKED_NOTHING("ештеңе сұралмайды", "ничего не запрашивается", "nothing is asked for"),
    NO_EXPECTATION(
            "{0} жанында күтілетін нәтиженің {1} файлы жоқ немесе ол оқылмайды. Ондай файлсыз салыстыратын ештеңе жоқ.",
            "Рядом с {0} нет файла {1} с ожидаемым результатом, или он не читается. Без него сравнивать не с чем.",
            "Beside {0} there is no file {1} with the outcome to expect, or it cannot be read. Without it there is nothing to compare."),
    EMPTY_EXPECTATION(
            "{0} файлында бірде-бір күтілетін нәтиже жоқ.",
            "В файле {0} нет ни одного ожидаемого результата.", "The file {0} states no outcome to expect."),
    BAD_LINE("{0}, {1}-жол: «{2}». {3}", "{0}, строка {1}: «{2}». {3}", "{0}, line {1}: «{2}». {3}"),
    BAD_WORDS(
            "Жол былай жазылады: ШЕШІМ covered (не not-covered) немесе ШЕШІМ НОРМА НӘТИЖЕ [тексеру ережелері] [missing=мәліметтер].",
            "Строка пишется так: РЕШЕНИЕ covered (или not-covered) либо РЕШЕНИЕ НОРМА РЕЗУЛЬТАТ [правила] [missing=сведения].",
            "A line reads: DECISION covered (or not-covered), or DECISION PROVISION OUTCOME [rules] [missing=facts]."),
    NO_SUCH_OUTCOME(
            "{0} деген нәтиже жоқ; болатындары: {1}.",
            "Результата {0} не бывает; возможны: {1}.", "There is no outcome {0}; there are: {1}."),
    NO_SUCH_PROVISION(
            "{0} деген норма жоқ; бәлкім, мыналардың бірі: {1}.",
            "Нормы {0} нет; возможно, имелась в виду одна из этих: {1}.",
            "There is no provision {0}; maybe one of these was meant: {1}."),
    NO_SUCH_DECISION(
            "Досьеде {0} деген шешім жоқ; барлары: {1}.",
            "В досье нет решения {0}; есть: {1}.", "The dossier holds no decision {0}; it holds: {1}."),
    TWICE(
            "Сол шешім мен сол норма туралы {0}-жолда да айтылған.",
            "О том же решении и той же норме сказано и в строке {0}.",
            "The same decision and provision stand in line {0} as well."),
    DIFFERS(
            "{0}: жауап {1} файлында күтілгеннен басқаша (айырмашылық саны: {2}).",
            "{0}: ответ расходится с ожидаемым в файле {1} (расхождений: {2}).",
            "{0}: the answer is not the one that {1} expects (differences: {2})."),
    IN_LINE("{0}, {1}-жол", "{0}, строка {1}", "{0}, line {1}"),
    NOT_STATED("{0} файлында айтылмаған", "в файле {0} не указано", "not stated in {0}"),
    LINE_IF_RIGHT(
            "Шыққан нәтиже дұрыс болса, {0} файлындағы жол мынадай болуы керек",
            "Если верно полученное, строка в файле {0} должна быть такой",
            "If what was found is right, the line in {0} has to read"),
    FACTS_IF_WRONG(
            "Күтілгені дұрыс болса, {0} файлындағы мәліметтерді құжаттармен салыстырыңыз.",
            "Если верно ожидаемое, сверьте сведения в файле {0} с документами.",
            "If what was expected is right, compare the facts in {0} with the papers."),
    COVERAGE(
            "Осы досьелер бойынша Үлгі ереженің қолданылуы:",
            "Что из Типового положения применялось в этих досье:",
            "What these dossiers asked of the Model Regulation:"),
    COVERAGE_FILES(
            "тексерілген досье: {0}, оқылмағаны: {1}; шешім: {2}, оның ішінде Үлгі ереже қамтымайтыны: {3}",
            "досье проверено: {0}, не прочитано: {1}; решений: {2}, из них не охватывается Типовым положением: {3}",
            "dossiers checked: {0}, not read: {1}; decisions: {2}, of them not covered by the Model Regulation: {3}"),
    COVERAGE_ASKED(
            "шешім бұза алатын норма: {0}, оның ішінде қолданылғаны: {1} (сақталған жағдайы бар: {2}, бұзылған: {3}, анықталмаған: {4}, қате: {5})",
            "норм, которые решение может нарушить: {0}, из них применялось: {1} (есть случаи: соблюдено – {2}, нарушено – {3}, не установлено – {4}, ошибка – {5})",
            "provisions that a decision can break: {0}, of them applied: {1} (kept somewhere: {2}, violated: {3}, undetermined: {4}, failed: {5})"),
    COVERAGE_NEVER(
            "ешбір шешімге қолданылмаған нормалар ({0}): {1}",
            "нормы, не применявшиеся ни к одному решению ({0}): {1}",
            "provisions that applied to no decision ({0}): {1}"),
    COVERAGE_WHOLE(
            "әр норма кемінде бір шешімге қолданылды",
            "каждая норма применялась хотя бы к одному решению",
            "every provision applied to one decision at least");

    private final String kk;
    private final String ru;
    private final String en;

    Phrase(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    /** The sentence, with these values in their places. */
    String in(Language language, Object... values) {
        String sentence = switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
        for (int i = values.length - 1; i >= 0; i--) {
            sentence = sentence.replace("{" + i + "}", "\u0000" + i + "\u0000");
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("\u0000" + i + "\u0000", String.valueOf(values[i]));
        }
        return sentence;
    }
}
