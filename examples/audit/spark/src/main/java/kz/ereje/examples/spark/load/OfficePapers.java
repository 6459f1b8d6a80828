package kz.ereje.examples.spark.load;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.builder.HiringBuilder;
import kz.ereje.model.builder.OtherDecisionBuilder;
import kz.ereje.model.builder.SpendingBuilder;
import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Purpose;

/** Decisions of the office's every day: payments, hiring, and what the act does not govern. Holds no state; safe for all threads. */
final class OfficePapers {

    private static final List<String> PAYMENTS = List.of(
            "Қар тазалау ақысын төлеу туралы",
            "Ұңғыма бұрғылау ақысын төлеу туралы",
            "Зират қоршауын жөндеу ақысын төлеу туралы",
            "Көше шамдарын жөндеу ақысын төлеу туралы");

    private OfficePapers() {}

    /** A payment; of a thousand, 25 are not in the budget, of 30 it is not known, and ten went through a bank. */
    static void spending(Papers papers) {
        int year = papers.day.getYear();
        boolean inBudget = !papers.happens(25);
        papers.dossier.decision(papers.usual(SpendingBuilder.of("payment"), papers.one(PAYMENTS), papers.day)
                .noConsents()
                .amount(papers.between(50, 4_000) * 1_000L)
                .year(year)
                .planApproved(true)
                .planApprovedOn(LocalDate.of(year - 1, 12, 25))
                .inBudget(papers.happens(30) ? null : inBudget)
                .account(papers.happens(10) ? AccountHolder.BANK : AccountHolder.TREASURY)
                .build());
    }

    /** Somebody hired; of a thousand, 30 are paid by a sponsor, and of 40 it is not known by what. */
    static void hiring(Papers papers) {
        FundingSource funding = papers.happens(30) ? FundingSource.SPONSOR : FundingSource.BUDGET_SAVINGS;
        papers.dossier.decision(
                papers.usual(HiringBuilder.of("hiring"), "Көгалдандырушыны жұмысқа қабылдау туралы", papers.day)
                        .noConsents()
                        .funding(papers.happens(40) ? null : funding)
                        .build());
    }

    /** What other laws govern: a plot of land. */
    static void other(Papers papers) {
        papers.dossier.decision(papers.usual(
                        OtherDecisionBuilder.of("plot"), "Жеке тұрғын үй салуға жер учаскесін беру туралы", papers.day)
                .noConsents()
                .matter(kz.ereje.model.decision.Matter.LAND)
                .purpose(Purpose.LOCAL_MATTER)
                .powerSource("Қазақстан Республикасының Жер кодексі")
                .powerOutside(true)
                .build());
    }
}
