package kz.ereje.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;

/** Small dossiers with one place to fill, and what the reader says of them. */
final class Papers {

    private Papers() {}

    /** A dossier with more members after the ones it needs, which end with a comma. */
    static byte[] with(String members) {
        return bytes("{\"unit\":\"qarasu\"," + members
                + "\"territories\":[{\"id\":\"qarasu\"}],\"decisions\":[{\"kind\":\"hiring\",\"id\":\"hiring\"}]}");
    }

    /** A dossier whose one asset has this id, and whose one decision leases an asset by that. */
    static byte[] lease(String asset, String leased) {
        return bytes("{\"unit\":\"qarasu\",\"territories\":[{\"id\":\"qarasu\"}],\"assets\":[{\"id\":\"" + asset
                + "\"}],\"decisions\":[{\"kind\":\"lease\",\"id\":\"lease\",\"asset\":\"" + leased + "\"}]}");
    }

    /** An actor of this name. */
    static byte[] named(String name) {
        return with("\"actors\":[{\"id\":\"akim\",\"name\":\"" + name + "\"}],");
    }

    /** Elements of a list, by number. */
    static String many(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first thing that is wrong. */
    static InputProblem problem(byte[] input) {
        return refusal(input).problems().get(0);
    }

    /** Why an input is refused; an input that is read is a failure. */
    static UnreadableDossierException refusal(byte[] input) {
        try {
            Dossiers.read("input", input);
        } catch (UnreadableDossierException e) {
            return e;
        }
        throw new AssertionError("The input was read: " + new String(input, StandardCharsets.UTF_8));
    }
}
