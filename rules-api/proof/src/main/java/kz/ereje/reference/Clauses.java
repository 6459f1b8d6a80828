package kz.ereje.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All provisions that have rules, by number. */
final class Clauses {

    static final Map<String, Clause> ALL = Stream.of(
                    GeneralClauses.all(),
                    ContractClauses.all(),
                    RightClauses.all(),
                    MeetingClauses.all(),
                    NoticeClauses.all(),
                    BudgetClauses.all(),
                    OwnershipClauses.all(),
                    DutyClauses.all(),
                    UseClauses.all(),
                    DisposalClauses.all(),
                    WithdrawalClauses.all(),
                    EntityClauses.all(),
                    OtherPowerClauses.all(),
                    AkimClauses.all(),
                    StaffClauses.all())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Clause::id, Function.identity()));

    private Clauses() {}
}
