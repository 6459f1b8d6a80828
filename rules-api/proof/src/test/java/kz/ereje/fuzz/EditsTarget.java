package kz.ereje.fuzz;

/** Edits of a good dossier, driven by bytes: this gets past the reader far more often than bytes alone. */
public final class EditsTarget {

    private EditsTarget() {}

    /** Called by the fuzzer before the first input: loads the rules, which no input is to be blamed for. */
    public static void fuzzerInitialize() {
        Seeds.dossiers().forEach(Promise::holdsFor);
    }

    /** Called by the fuzzer with one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Promise.holdsFor(Edits.of(input));
    }
}
