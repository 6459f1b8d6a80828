package kz.ereje.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.record.Keys.Owner;
import kz.ereje.record.Seal.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures and time stamps beside a record. */
class SealsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    Path folder;

    private Path record;

    @BeforeEach
    void write() throws IOException {
        record = Recorded.in(folder);
    }

    private List<Seal> seals(Trust trust) throws IOException {
        return Seals.of(record, trust, NOW);
    }

    private void sign(Signer signer) throws IOException, UnusableKeyException {
        Files.write(folder.resolve("audit.record" + signer.ending()), signer.sign(record));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aSignatureWithACertificateIsRightAndTrusted(String algorithm) throws Exception {
        Owner owner = Keys.owner(algorithm, "CN=Audit office");
        sign(Signer.of(owner.pem(), new char[0]));
        assertThat(seals(Trust.nobody())).extracting(Seal::state).containsExactly(State.NOT_KNOWN);
        assertThat(seals(Trust.of(owner.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.TRUSTED);
        assertThat(seals(Trust.of(Keys.owner(algorithm, "CN=Another").certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.NOT_KNOWN);
        assertThat(seals(Trust.nobody()).get(0).who()).hasValue("CN=Audit office");
    }

    @Test
    void aKeyStoreWithItsPasswordSigns() throws Exception {
        Owner owner = Keys.owner("RSA", "CN=Audit office");
        byte[] store = owner.store("secret".toCharArray());
        sign(Signer.of(store, "secret".toCharArray()));
        assertThat(seals(Trust.of(owner.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.TRUSTED);
        assertThatThrownBy(() -> Signer.of(store, "wrong".toCharArray()))
                .isInstanceOfSatisfying(
                        UnusableKeyException.class, e -> assertThat(e.code()).isEqualTo("password"));
    }

    @Test
    void anEd25519KeySignsBareThoughItHasACertificate() throws Exception {
        Owner owner = Keys.owner("Ed25519", "CN=Audit office");
        sign(Signer.of(owner.pem(), new char[0]));
        assertThat(seals(Trust.of(owner.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.TRUSTED);
    }

    @Test
    void aBareKeySigns() throws Exception {
        Owner owner = Keys.owner("Ed25519", "CN=Audit office");
        sign(Signer.of(owner.keyPem(), new char[0]));
        assertThat(Files.size(folder.resolve("audit.record.sig"))).isEqualTo(64);
        assertThat(seals(Trust.nobody())).extracting(Seal::state).containsExactly(State.UNCHECKED);
        assertThat(seals(Trust.of(owner.publicPem()))).extracting(Seal::state).containsExactly(State.TRUSTED);
        assertThat(seals(Trust.of(Keys.owner("Ed25519", "CN=Another").publicPem())))
                .extracting(Seal::state)
                .containsExactly(State.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {".p7s", ".sig"})
    void aRecordThatWasChangedAfterItsSignatureIsNoticed(String ending) throws Exception {
        Owner owner = Keys.owner(ending.equals(".sig") ? "Ed25519" : "EC", "CN=Audit office");
        sign(Signer.of(owner.pem(), new char[0]));
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length / 2] ^= 1;
        Files.write(record, bytes);
        assertThat(seals(Trust.of(owner.everythingPublic())))
                .extracting(Seal::state)
                .containsExactly(State.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {".p7s", ".tsr"})
    void whatIsNoSealIsSaidToBeNone(String ending) throws Exception {
        Files.writeString(folder.resolve("audit.record" + ending), "no seal");
        assertThat(seals(Trust.nobody())).extracting(Seal::state).containsExactly(State.UNREADABLE);
    }

    @Test
    void aCertificateThatHasEndedIsTrustedByItsStampAlone() throws Exception {
        Owner owner =
                Keys.owner("EC", "CN=Audit office", NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(10)));
        sign(Signer.of(owner.pem(), new char[0]));
        assertThat(seals(Trust.of(owner.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.NOT_KNOWN);
        Owner authority = Keys.authority("CN=Stamping authority");
        Instant then = NOW.minus(Duration.ofDays(20));
        Files.write(folder.resolve("audit.record.tsr"), Keys.stamp(authority, record, then));
        List<Seal> stamped = seals(Trust.of(both(owner, authority)));
        assertThat(stamped).extracting(Seal::state).containsExactly(State.TRUSTED, State.TRUSTED);
        assertThat(stamped.get(1).at()).hasValue(then);
        assertThat(stamped.get(1).sentence(Language.EN)).contains("2026-11-10 10:00:00 UTC");
        assertThat(seals(Trust.of(owner.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.NOT_KNOWN, State.NOT_KNOWN);
    }

    @Test
    void aStampOfAnotherFileProvesNothing() throws Exception {
        Owner authority = Keys.authority("CN=Stamping authority");
        Path other = Files.writeString(folder.resolve("other"), "other");
        Files.write(folder.resolve("audit.record.tsr"), Keys.stamp(authority, other, NOW));
        assertThat(seals(Trust.of(authority.certificatePem())))
                .extracting(Seal::state)
                .containsExactly(State.WRONG);
    }

    @Test
    void keysThatCannotSignAreRefusedInWords() throws Exception {
        Owner rsa = Keys.owner("RSA", "CN=Audit office");
        refused(rsa.keyPem(), "no-certificate");
        refused("no key".getBytes(StandardCharsets.UTF_8), "no-key");
        refused(rsa.certificatePem(), "no-key");
        refused(Keys.joined(rsa.keyPem(), Keys.owner("RSA", "CN=Another").certificatePem()), "not-its-certificate");
        assertThatThrownBy(() -> Trust.of(rsa.keyPem()))
                .isInstanceOfSatisfying(
                        UnusableKeyException.class, e -> assertThat(e.code()).isEqualTo("no-trust"));
    }

    private static void refused(byte[] key, String code) {
        assertThatThrownBy(() -> Signer.of(key, new char[0])).isInstanceOfSatisfying(UnusableKeyException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message(Language.KK)).isNotEqualTo(e.message(Language.RU));
        });
    }

    private static byte[] both(Owner first, Owner second) {
        return Keys.joined(first.certificatePem(), second.certificatePem());
    }

    @Test
    void eachVerdictSpeaksThreeLanguages() {
        for (Seal.Kind kind : Seal.Kind.values()) {
            for (State state : State.values()) {
                Seal seal = Seal.of(kind, state, "CN=Audit office", NOW);
                assertThat(seal.sentence(Language.KK)).isNotEqualTo(seal.sentence(Language.RU));
                assertThat(seal.sentence(Language.RU)).isNotEqualTo(seal.sentence(Language.EN));
            }
        }
    }
}
