package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.Purpose;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** A decision that no other provision names [11.2, 12.2.17]. */
public final class DecidingOtherwise extends SeatedDecision {

    /** Matters that the act does not govern: land and water, names, veterinary measures, emergencies. */
    private static final List<Matter> OTHER_LAW =
            List.of(Matter.LAND, Matter.STREET_NAMES, Matter.VETERINARY, Matter.EMERGENCY);

    private final OtherDecision other;

    DecidingOtherwise(Papers papers, OtherDecision other) {
        super(papers, other);
        this.other = other;
    }

    /** Whether it rests on another law than those that the regulation carries out. */
    @Override
    public boolean outsideTheAct() {
        return other.matter().isAmong(OTHER_LAW).isYes()
                || other.powerOutside().equalTo(true).isYes();
    }

    /** Whether the act governs the matter, and no law outside it is the source of the power; one that is not there is not outside. */
    public Answer governed() {
        Answer inside = other.powerOutside().equalTo(false);
        return other.matter()
                .isAmong(OTHER_LAW)
                .negated()
                .both(inside.isUnknown() ? inside.either(other.powerSource().isNone()) : inside)
                .ifNo(Note.reason("other.outside", other.matter(), other.powerOutside()));
    }

    /** Whether it serves the akim's support or a matter of local significance [11.2]. */
    public Answer withinTasks() {
        return other.purpose().isAmong(List.of(Purpose.SUPPORT_OF_AKIM, Purpose.LOCAL_MATTER));
    }

    /** Whether it is about communal property in a way that no kind names [12.2.17]. */
    public Answer onCommunalProperty() {
        return other.matter().equalTo(Matter.COMMUNAL_PROPERTY).ifNo("other.not-property", other.matter());
    }

    /** Whether an act of legislation gives the office the power that it uses [12.2.17]. */
    public Answer empowered() {
        return other.powerSource().passes(act -> true);
    }
}
