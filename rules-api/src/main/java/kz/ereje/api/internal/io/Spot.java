package kz.ereje.api.internal.io;

import kz.ereje.api.internal.io.Members.Member;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * A place where a record of a file stands, with the places of its fields. The first records of each list stand in the same places in every
 * file, so their places, and the facts that say that a file is silent there, are made once for all files: they are a third of what a
 * reading would make otherwise. For all threads: two may both make one, with the same result.
 */
final class Spot {

    private static final @Nullable FactPath[] NO_PLACES = {};
    private static final @Nullable Fact<?>[] NOTHING_MISSING = {};
    private static final @Nullable Spot[][] NOTHING_WITHIN = {};

    /** The dossier itself. */
    static final Spot ROOT = new Spot(FactPath.ROOT, Members.of(Dossier.class), true);

    /** Of how many records of each list the places are kept; most files have no more. */
    private static final int KEPT = 8;

    /** The same for decisions, of which there are as many places as kinds. */
    private static final int KEPT_DECISIONS = 2;

    private static final int KINDS = DecisionKind.values().length;

    private final FactPath place;
    private final Members members;
    private final boolean kept;
    private final @Nullable FactPath[] places;
    private final @Nullable Fact<?>[] missing;
    private final @Nullable Spot[][] within;

    private Spot(FactPath place, Members members, boolean kept) {
        this.place = place;
        this.members = members;
        this.kept = kept;
        this.places = kept ? new FactPath[members.size()] : NO_PLACES;
        this.missing = kept ? new Fact<?>[members.size()] : NOTHING_MISSING;
        this.within = kept ? new Spot[members.size()][] : NOTHING_WITHIN;
    }

    /** The members of the record. */
    Members members() {
        return members;
    }

    /** The place of a member. */
    FactPath of(Member member) {
        if (!kept) {
            return place.field(member.field());
        }
        FactPath known = places[member.position()];
        if (known == null) {
            known = place.field(member.field());
            places[member.position()] = known;
        }
        return known;
    }

    /** What a fact is of which the file says nothing. */
    Fact<?> missing(Member member) {
        if (!kept) {
            return new Fact.Missing<>(of(member));
        }
        Fact<?> known = missing[member.position()];
        if (known == null) {
            known = new Fact.Missing<>(of(member));
            missing[member.position()] = known;
        }
        return known;
    }

    /** The record that a member holds, or the one at this place of its list, from 0. */
    Spot record(Member member, int position) {
        Members held = Members.of(member.field().type());
        return position < KEPT ? kept(member, position, position, KEPT, held) : made(member, position, held, false);
    }

    /** The decision of this kind at this place of the list, from 0. */
    Spot decision(Member member, int position, DecisionKind kind) {
        Members held = Members.of(kind.type());
        return position < KEPT_DECISIONS
                ? kept(member, position, position * KINDS + kind.ordinal(), KEPT_DECISIONS * KINDS, held)
                : made(member, position, held, false);
    }

    private Spot kept(Member member, int position, int index, int size, Members held) {
        if (!kept) {
            return made(member, position, held, false);
        }
        @Nullable Spot[] spots = within[member.position()];
        if (spots == null) {
            spots = new Spot[size];
            within[member.position()] = spots;
        }
        Spot known = spots[index];
        if (known == null) {
            known = made(member, position, held, true);
            spots[index] = known;
        }
        return known;
    }

    private Spot made(Member member, int position, Members held, boolean keeps) {
        FactPath here = of(member);
        return new Spot(member.field().list() ? here.element(position) : here, held, keeps);
    }
}
