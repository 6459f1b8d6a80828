package kz.ereje.api.internal.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.excerpt.References;
import kz.ereje.model.fact.FactPath;

/** Finds the property and the documents that no decision comes to through its references: no outcome rests on them. */
public final class Unreferenced {

    private Unreferenced() {}

    /** Their places, {@code contracts[0]}, in the order of the dossier; work grows with its length. */
    public static List<FactPath> in(Dossier dossier) {
        if (nothingToReferTo(dossier)) {
            return List.of();
        }
        References references = new References(dossier);
        Reach reach = new Reach(references);
        IntStream.range(0, dossier.decisions().size())
                .map(place -> references.number(Decision.class, place))
                .forEach(reach::follow);
        IntStream.range(0, dossier.consents().size())
                .filter(place -> dossier.consents().get(place).decision().isKnown())
                .map(place -> references.number(Consent.class, place))
                .forEach(reach::follow);
        dossier.shownBy().asOptional().stream()
                .flatMap(List::stream)
                .flatMap(showing -> showing.exhibit().asOptional().stream())
                .forEach(exhibit -> reach.follow(references.number(Exhibit.class, exhibit)));
        BitSet reached = reach.all();
        return Stream.of(Asset.class, Contract.class, Meeting.class, Consent.class, Exhibit.class)
                .flatMap(type -> IntStream.range(0, references.size(type))
                        .map(place -> references.number(type, place))
                        .filter(number -> !reached.get(number))
                        .mapToObj(references::place))
                .toList();
    }

    private static boolean nothingToReferTo(Dossier dossier) {
        return Stream.of(
                        dossier.assets(),
                        dossier.contracts(),
                        dossier.meetings(),
                        dossier.consents(),
                        dossier.exhibits())
                .allMatch(List::isEmpty);
    }
}
