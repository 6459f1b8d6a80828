package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What is done to an object (жұмыс түрі) [12.1.9]. */
public enum WorksType implements Term {
    /** Construction (салу). */
    CONSTRUCTION,
    /** Reconstruction (реконструкциялау). */
    RECONSTRUCTION,
    /** Repair (жөндеу). */
    REPAIR;

    /** Whether the object is there before the works begin. */
    public boolean ofExistingObject() {
        return this != CONSTRUCTION;
    }
}
