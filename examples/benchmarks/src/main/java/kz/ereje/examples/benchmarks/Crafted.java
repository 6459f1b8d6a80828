package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.proof.Rewritten;
import kz.ereje.proof.TookLong;

/** Dossiers of a mebibyte: {@code EXAMPLES}, or the name of one that is made to take long. */
final class Crafted {

    /** The dossiers of the examples, one after the other, as one dossier. */
    static final String EXAMPLES = "EXAMPLES";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SIZE = 1 << 20;

    private Crafted() {}

    /** Their names. */
    static List<String> names() {
        return Stream.concat(Stream.of(EXAMPLES), Stream.of(TookLong.values()).map(Enum::name))
                .toList();
    }

    /** The dossier of this name, a mebibyte at most. */
    static byte[] bytes(String name) throws IOException, UnreadableDossierException {
        return name.equals(EXAMPLES) ? joined() : largest(TookLong.valueOf(name));
    }

    private static byte[] largest(TookLong papers) {
        int large = 1;
        while (papers.of(2 * large).length <= SIZE) {
            large *= 2;
        }
        for (int more = large; more > 0; more /= 2) {
            large += papers.of(large + more).length <= SIZE ? more : 0;
        }
        return papers.of(large);
    }

    /** Every example has its own unit; joined, they are all of the unit of the first. */
    private static byte[] joined() throws IOException, UnreadableDossierException {
        List<Dossier> examples = new ArrayList<>();
        for (Path file : Examples.files()) {
            examples.add(Dossiers.read(file));
        }
        List<Dossier> parts = new ArrayList<>();
        int size = 0;
        for (int i = 0; size < SIZE; i++) {
            String suffix = "-" + i;
            Dossier example = examples.get(i % examples.size());
            Dossier part =
                    Rewritten.renamed(example, id -> id.equals(example.unit().id()) ? "unit" : id + suffix);
            size += compact(part).length;
            parts.add(part);
        }
        return compact(joined(parts));
    }

    /** Without spaces, as the others are, so that a mebibyte holds as much of both. */
    private static byte[] compact(Dossier dossier) throws IOException {
        return JSON.writeValueAsBytes(JSON.readTree(Dossiers.write(dossier)));
    }

    private static Dossier joined(List<Dossier> parts) {
        Dossier first = parts.get(0);
        List<Territory> territories = new ArrayList<>(first.territories());
        List<Actor> actors = new ArrayList<>();
        List<Asset> assets = new ArrayList<>();
        List<Contract> contracts = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        List<Consent> consents = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        for (Dossier part : parts) {
            part.territories().stream()
                    .filter(place ->
                            part != first && !place.id().equals(first.unit().id()))
                    .forEach(territories::add);
            actors.addAll(part.actors());
            assets.addAll(part.assets());
            contracts.addAll(part.contracts());
            meetings.addAll(part.meetings());
            consents.addAll(part.consents());
            decisions.addAll(part.decisions());
            exhibits.addAll(part.exhibits());
        }
        return new Dossier(
                first.unit(),
                first.checkedOn(),
                first.officeHead(),
                territories,
                actors,
                assets,
                contracts,
                meetings,
                consents,
                decisions,
                exhibits,
                first.shownBy());
    }
}
