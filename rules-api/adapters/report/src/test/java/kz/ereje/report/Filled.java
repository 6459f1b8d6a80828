package kz.ereje.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/**
 * A dossier of one decision in which every field of the vocabulary states something, an actor of each kind among its records.
 *
 * @param texts the text of a field that holds one, by the field and what the actor is of whom it is told; ids too
 */
record Filled(BiFunction<Field, String, String> texts) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    Dossier of(DecisionKind kind) {
        return new Filling(texts, new HashMap<>()).dossier(kind);
    }

    private record Filling(BiFunction<Field, String, String> texts, Map<Class<?>, String> ids) {

        Dossier dossier(DecisionKind kind) {
            for (Class<? extends Record> type : List.of(
                    Territory.class,
                    Actor.class,
                    Asset.class,
                    Contract.class,
                    Meeting.class,
                    Consent.class,
                    Issue.class,
                    Exhibit.class)) {
                ids.put(type, id(type, ""));
            }
            Class<? extends Record> type = kind.type().asSubclass(Record.class);
            ids.put(Decision.class, id(type, ""));
            Territory unit = Draft.of(Territory.class, id(Territory.class, "unit"))
                    .set("kind", TerritoryKind.RURAL_DISTRICT)
                    .set("partOf", known(Territory.class))
                    .build();
            return Draft.of(Dossier.class)
                    .set("unit", unit.id())
                    .set("checkedOn", DAY)
                    .set("officeHead", known(Actor.class))
                    .set(
                            "territories",
                            List.of(
                                    unit,
                                    draft(Territory.class)
                                            .set("kind", TerritoryKind.DISTRICT)
                                            .build()))
                    .set("actors", actors())
                    .set("assets", List.of(record(Asset.class)))
                    .set("contracts", List.of(record(Contract.class)))
                    .set("meetings", List.of(record(Meeting.class)))
                    .set("consents", List.of(record(Consent.class)))
                    .set("decisions", List.of((Decision) record(type)))
                    .set("exhibits", List.of(record(Exhibit.class)))
                    .set("shownBy", List.of(record(Showing.class)))
                    .build();
        }

        /** The first of them is the akim, to whom all refer. */
        private List<Actor> actors() {
            List<Actor> actors = new ArrayList<>();
            for (ActorKind kind : ActorKind.values()) {
                Field name = RecordSchema.of(Actor.class).field("name").orElseThrow();
                String id = actors.isEmpty() ? known(Actor.class) : id(Actor.class, kind.token());
                actors.add(Draft.of(Actor.class, id)
                        .set("name", texts.apply(name, kind.token()))
                        .set("kind", kind)
                        .set("territory", known(Territory.class))
                        .build());
            }
            return actors;
        }

        private String known(Class<?> type) {
            return Objects.requireNonNull(ids.get(type), type.getName());
        }

        private String id(Class<? extends Record> type, String which) {
            Field id = RecordSchema.of(type).flatFields().stream()
                    .filter(field -> field.holding() == Holding.ID)
                    .findFirst()
                    .orElseThrow();
            return texts.apply(id, which);
        }

        private <R extends Record> R record(Class<R> type) {
            return draft(type).build();
        }

        private <R extends Record> Draft<R> draft(Class<R> type) {
            Draft<R> draft = Draft.of(type);
            Class<?> list = Decision.class.isAssignableFrom(type) ? Decision.class : type;
            for (Field field : RecordSchema.of(type).flatFields()) {
                if (field.holding() == Holding.ID) {
                    draft.set(field.name(), known(list));
                } else if (!(type == Territory.class && field.name().equals("partOf"))
                        && !(type == Showing.class && field.name().equals("fields"))) {
                    draft.set(field.name(), field.list() ? List.of(element(field)) : element(field));
                }
            }
            return draft;
        }

        private Object element(Field field) {
            return switch (field.holding()) {
                case TEXT, ID -> texts.apply(field, "");
                case FLAG -> true;
                case COUNT -> DAY.getYear();
                case AMOUNT -> 350_000L;
                case DAY -> DAY;
                case TERM -> field.type().getEnumConstants()[0];
                case REFERENCE -> Ref.to(known(field.type()));
                case RECORD -> record(field.type().asSubclass(Record.class));
                case PARTICULARS -> throw new IllegalStateException("Particulars are flat");
            };
        }
    }
}
