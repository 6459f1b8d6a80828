package kz.ereje.examples.desk.service;

import java.util.List;
import java.util.Set;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.data.Words;
import org.jspecify.annotations.Nullable;

/** Tells the act that dossiers are checked against, provision by provision. Safe for all threads. */
final class RegulationCall implements Call.Answering {

    private final ComplianceChecker checker;

    RegulationCall(ComplianceChecker checker) {
        this.checker = checker;
    }

    private record Act(
            String act, String title, String wording, String ruleBase, String ruleBaseSha256, String release) {}

    /** The words of the act are Kazakh; the translation is the library's own, and is called so. */
    private record Provision(
            String id,
            String chapter,
            boolean inForce,
            String edition,
            List<String> rules,
            String text,
            Words unofficialTranslation,
            Words citation,
            Words status,
            Words modality) {}

    private record Told(Act act, List<Provision> provisions) {}

    @Override
    public byte[] answer(Call call) throws Refused {
        call.query().only("lang");
        Set<Language> languages = call.query().languages();
        Regulation regulation = checker.regulation();
        Report.Edition made = checker.edition();
        Act act = new Act(
                made.act(),
                regulation.title(Language.KK),
                made.wording(),
                made.ruleBase(),
                made.ruleBaseSha256(),
                made.release());
        List<Provision> provisions = regulation.provisions().stream()
                .map(provision -> told(provision, languages))
                .toList();
        return Json.bytes(new Told(act, provisions));
    }

    private static Provision told(Regulation.ProvisionEntry provision, Set<Language> languages) {
        return new Provision(
                provision.id(),
                provision.chapter(),
                provision.inForce(),
                provision.edition(),
                provision.rules(),
                provision.text(),
                new Words(
                        null,
                        translation(provision, languages, Language.RU),
                        translation(provision, languages, Language.EN)),
                Words.in(languages, provision::citation),
                Words.in(languages, provision::status),
                Words.in(languages, provision::modality));
    }

    private static @Nullable String translation(
            Regulation.ProvisionEntry provision, Set<Language> languages, Language language) {
        return languages.contains(language) ? provision.translation(language).orElse(null) : null;
    }
}
