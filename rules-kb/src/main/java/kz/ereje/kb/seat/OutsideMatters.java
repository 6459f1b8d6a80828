package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OtherDecision;

/** Matters that the regulation does not govern: land and water, names, veterinary measures, emergencies, other laws' powers. */
final class OutsideMatters {

    private static final List<Matter> OTHER_LAW =
            List.of(Matter.LAND, Matter.STREET_NAMES, Matter.VETERINARY, Matter.EMERGENCY);

    private OutsideMatters() {}

    static boolean hold(OtherDecision decision) {
        return decision.matter().isAmong(OTHER_LAW).isYes()
                || decision.powerOutside().equalTo(true).isYes();
    }
}
