package kz.ereje.kb.resolved;

/** Alienating property or disposing of it in another way: uses, privatisation, alienation, demolition, writing off, returning [22]. */
public interface DisposingOfProperty extends AssetOfOffice {

    /** Giving away or letting what the district handed to the akim is not the act's matter either: Law 148 art. 35(1-3). */
    @Override
    default boolean outsideTheAct() {
        return notDistrictPropertyHandedToAkim().isNo();
    }
}
