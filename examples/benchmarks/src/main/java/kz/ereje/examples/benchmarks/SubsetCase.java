package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import kz.ereje.model.Dossier;

/**
 * One decision to be checked, in the form that each library takes.
 *
 * @param dossier the decision with its whole dossier
 * @param json the decision alone, as JSON
 * @param members the decision alone, as Java objects by the names of its members
 */
record SubsetCase(Dossier dossier, JsonNode json, Map<String, Object> members) {}
