package kz.ereje.differential;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.model.Dossier;

/**
 * Hashes over the whole reports of many generated dossiers, in JSON and in words: two states of the project whose hashes are the same
 * answer them with the same bytes.
 */
public final class Digest {

    private static final int IN_WORDS_EVERY = 16;

    private Digest() {}

    /** Takes a mode and how many dossiers, and prints the hashes. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Mode mode = Mode.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        System.out.println(count + " dossiers, " + mode + ": " + of(ComplianceChecker.create(mode), count));
    }

    private static String of(ComplianceChecker checker, int count) throws IOException, NoSuchAlgorithmException {
        LivelyDossiers lively = LivelyDossiers.ofCases();
        MessageDigest json = MessageDigest.getInstance("SHA-256");
        MessageDigest words = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), json);
                ReportWriter writer = new ReportWriter(out, checker.edition())) {
            int taken = 0;
            for (long seed = 0; taken < count; seed++) {
                Optional<Dossier> dossier = lively.of(seed);
                if (dossier.isPresent()) {
                    Report report = checker.check(dossier.get(), Dossiers.sha256(new byte[] {(byte) seed}));
                    writer.add("seed " + seed, report);
                    if (taken % IN_WORDS_EVERY == 0) {
                        words(report, words);
                    }
                    taken++;
                }
            }
        }
        return HexFormat.of().formatHex(json.digest()) + " " + HexFormat.of().formatHex(words.digest());
    }

    private static void words(Report report, MessageDigest digest) {
        for (Language language : Language.values()) {
            digest.update(
                    new ReportText(language, true, false).of("dossier", report).getBytes(StandardCharsets.UTF_8));
        }
    }
}
