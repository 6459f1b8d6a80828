package kz.ereje.fuzz;

/** Any bytes as a dossier. */
public final class BytesTarget {

    private BytesTarget() {}

    /** Called by the fuzzer before the first input: loads the rules, which no input is to be blamed for. */
    public static void fuzzerInitialize() {
        Seeds.dossiers().forEach(Promise::holdsFor);
    }

    /** Called by the fuzzer with one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Promise.holdsFor(input);
    }
}
