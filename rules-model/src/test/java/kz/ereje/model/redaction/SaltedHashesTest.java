package kz.ereje.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The hashes are those that another program computes, and a name has one however it is written. */
class SaltedHashesTest {

    private static final SaltedHashes HASHES = new SaltedHashes(salt(32));

    private static byte[] salt(int length) {
        byte[] salt = new byte[length];
        for (int i = 0; i < length; i++) {
            salt[i] = (byte) i;
        }
        return salt;
    }

    /** Computed by hmac.new(bytes(range(32)), name.encode(), hashlib.sha256) in Python. */
    @Test
    void theyAreHmacSha256() {
        assertThat(HASHES.ofName("иванов иван иванович")).isEqualTo("#4b0f889c00aa");
        assertThat(HASHES.ofId("akim-ivanov")).isEqualTo("#9d0c085d3595");
    }

    @Test
    void aNameIsTheSameInCapitalsWithOtherSpacesAndInOtherFormsOfUnicode() {
        for (String written : List.of(
                "Иванов Иван Иванович",
                "ИВАНОВ ИВАН ИВАНОВИЧ",
                "  Иванов\tИван  Иванович ",
                "Иванов\u00a0Иван\u202fИванович")) {
            assertThat(HASHES.ofName(written)).isEqualTo("#4b0f889c00aa");
        }
        assertThat(HASHES.ofName("Е\u0308лкин")).isEqualTo(HASHES.ofName("Ёлкин"));
        assertThat(HASHES.ofName("Иванов И.")).isNotEqualTo(HASHES.ofName("Иванова И."));
    }

    @Test
    void idsThatDifferInOneLetterAreTwo() {
        assertThat(HASHES.ofId("Akim")).isNotEqualTo(HASHES.ofId("akim"));
        assertThat(HASHES.ofId("akim ")).isNotEqualTo(HASHES.ofId("akim"));
    }

    @Test
    void anotherSaltGivesOtherHashesAndIsCopied() {
        byte[] salt = salt(SaltedHashes.MIN_SALT);
        SaltedHashes hashes = new SaltedHashes(salt);
        String before = hashes.ofName("Иванов");
        assertThat(before).isNotEqualTo(HASHES.ofName("Иванов")).matches("#[0-9a-f]{12}");
        salt[0]++;
        assertThat(hashes.ofName("Иванов")).isEqualTo(before);
        assertThat(new SaltedHashes(salt).ofName("Иванов")).isNotEqualTo(before);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void aSaltThatCanBeTriedOutIsRefused() {
        assertThatThrownBy(() -> new SaltedHashes(salt(SaltedHashes.MIN_SALT - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The salt has 15 bytes, and needs 16.\nMaybe ");
        assertThatThrownBy(() -> new SaltedHashes(null)).hasMessageStartingWith("The salt is null.\nMaybe ");
    }
}
