package kz.ereje.model.redaction;

import java.util.EnumSet;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.schema.Field;

/**
 * The texts that stay, by what the vocabulary says of their field, and never by what they say: names of territories, names of public bodies and
 * entities, names of fields. Whatever is not named here is hashed, so that a field that is added later is too.
 */
final class Staying {

    /** Public bodies and state entities; an akim and a head are people, and a private company often bears its owner's name. */
    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.OFFICE,
            ActorKind.ASSEMBLY,
            ActorKind.GATHERING,
            ActorKind.SEPARATE_GATHERING,
            ActorKind.RESIDENTS_MEETING,
            ActorKind.PUBLIC_COUNCIL,
            ActorKind.DISTRICT_AKIMAT,
            ActorKind.MASLIKHAT,
            ActorKind.REGION_AKIMAT,
            ActorKind.GOVERNMENT,
            ActorKind.CENTRAL_BODY,
            ActorKind.STATE_BODY,
            ActorKind.COMMUNAL_INSTITUTION,
            ActorKind.COMMUNAL_ENTERPRISE,
            ActorKind.STATE_ENTITY);

    private Staying() {}

    /** Whether the text of this field of the record stays as it is. */
    static boolean stays(Record owner, Field field) {
        if (owner instanceof Actor actor) {
            return field.name().equals("name")
                    && actor.kind().passes(BODIES::contains).isYes();
        }
        return owner instanceof Showing
                || (owner instanceof Territory && field.name().equals("name"));
    }
}
