package kz.ereje.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;

/** A dossier without one of its facts. */
final class Removal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Removal() {}

    static Dossier of(Dossier dossier, FactPath fact) {
        try {
            JsonNode root = JSON.readTree(Dossiers.write(dossier));
            String pointer = fact.pointer();
            JsonNode owner = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
            ((ObjectNode) owner).remove(pointer.substring(pointer.lastIndexOf('/') + 1));
            return Dossiers.read("without " + fact, JSON.writeValueAsBytes(root));
        } catch (IOException | UnreadableDossierException e) {
            throw new IllegalStateException("Could not take out " + fact, e);
        }
    }
}
