package kz.ereje.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.ereje.record.Keys.Owner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures made here are verified by OpenSSL, and its time stamps here; where it is not installed nothing is tried. */
class OpenSslTest {

    @TempDir
    Path folder;

    private Path record;

    /** On the computer that lands changes it is there. */
    @BeforeAll
    static void needsIt() throws InterruptedException {
        boolean there = runs(List.of("openssl", "version"), Path.of(".")) == 0;
        assertThat(there || System.getenv("CI") == null).isTrue();
        assumeThat(there).isTrue();
    }

    private static int runs(List<String> command, Path in) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(in.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @BeforeEach
    void write() throws IOException {
        record = Recorded.in(folder);
    }

    private boolean openssl(String arguments) throws InterruptedException {
        return runs(List.of(("openssl " + arguments).split(" ")), folder) == 0;
    }

    private void touched() throws IOException {
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length / 2] ^= 1;
        Files.write(record, bytes);
    }

    @Test
    void itVerifiesABareSignature() throws Exception {
        Owner owner = Keys.owner("Ed25519", "CN=Audit office");
        Files.write(folder.resolve("office.pub.pem"), owner.publicPem());
        Files.write(
                folder.resolve("audit.record.sig"),
                Signer.of(owner.keyPem(), new char[0]).sign(record));
        String verify =
                "pkeyutl -verify -pubin -inkey office.pub.pem -rawin -in audit.record -sigfile audit.record.sig";
        assertThat(openssl(verify)).isTrue();
        touched();
        assertThat(openssl(verify)).isFalse();
    }

    @Test
    void itVerifiesSignaturesWithCertificates() throws Exception {
        for (String algorithm : List.of("RSA", "EC")) {
            write();
            Owner owner = Keys.owner(
                    algorithm,
                    "CN=Audit office",
                    Instant.now().minusSeconds(60),
                    Instant.now().plusSeconds(3600));
            Files.write(folder.resolve("office.crt"), owner.certificatePem());
            Files.write(
                    folder.resolve("audit.record.p7s"),
                    Signer.of(owner.pem(), new char[0]).sign(record));
            String verify =
                    "cms -verify -binary -inform DER -in audit.record.p7s -content audit.record -CAfile office.crt"
                            + " -purpose any -out verified";
            assertThat(openssl(verify)).as(algorithm).isTrue();
            touched();
            assertThat(openssl(verify)).as(algorithm).isFalse();
        }
    }

    @Test
    void itsStampsAreRead() throws Exception {
        Files.writeString(
                folder.resolve("tsa.cnf"),
                String.join(
                        "\n",
                        "[tsa]",
                        "default_tsa = made_up",
                        "[made_up]",
                        "serial = serial",
                        "signer_digest = sha256",
                        "default_policy = 1.2.3.4",
                        "digests = sha256",
                        "ess_cert_id_alg = sha256",
                        "[ext]",
                        "extendedKeyUsage = critical,timeStamping",
                        "[req]",
                        "distinguished_name = dn",
                        "[dn]",
                        ""),
                StandardCharsets.UTF_8);
        assertThat(openssl("req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.crt -days 2 -subj /CN=Stamps"
                        + " -config tsa.cnf -extensions ext"))
                .isTrue();
        assertThat(openssl("ts -query -data audit.record -sha256 -cert -out query.tsq"))
                .isTrue();
        assertThat(
                        openssl(
                                "ts -reply -config tsa.cnf -queryfile query.tsq -inkey tsa.key -signer tsa.crt -out audit.record.tsr"))
                .isTrue();
        Trust trust = Trust.of(Files.readAllBytes(folder.resolve("tsa.crt")));
        assertThat(Seals.of(record, trust, Instant.now()))
                .extracting(Seal::kind, Seal::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Seal.Kind.TIME_STAMP, Seal.State.TRUSTED));
        touched();
        assertThat(Seals.of(record, trust, Instant.now()))
                .extracting(Seal::state)
                .containsExactly(Seal.State.WRONG);
    }
}
