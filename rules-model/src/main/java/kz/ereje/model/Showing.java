package kz.ereje.model;

import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * That an exhibit shows a part of the dossier, or some fields of it. That there is none, or not one, is shown by naming its field only.
 *
 * @param exhibit the exhibit
 * @param fields the names of the fields that it shows; where they are not stated, all that the part states itself
 */
public record Showing(Fact<Ref<Exhibit>> exhibit, Fact<List<String>> fields) {}
