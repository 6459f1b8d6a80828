package kz.ereje.differential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * answer them with the same bytes. The fingerprint of the rule base is left out of what is hashed: it covers every file of the rules,
 * so that it changes where no answer does.
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
        int taken = 0;
        for (long seed = 0; taken < count; seed++) {
            Optional<Dossier> dossier = lively.of(seed);
            if (dossier.isPresent()) {
                Report report = checker.check(dossier.get(), Dossiers.sha256(new byte[] {(byte) seed}));
                json.update(json("seed " + seed, report));
                if (taken % IN_WORDS_EVERY == 0) {
                    words(report, words);
                }
                taken++;
            }
        }
        return HexFormat.of().formatHex(json.digest()) + " " + HexFormat.of().formatHex(words.digest());
    }

    private static byte[] json(String name, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(out, report.edition())) {
            writer.add(name, report);
        }
        return withoutFingerprint(out.toString(StandardCharsets.UTF_8), report);
    }

    private static void words(Report report, MessageDigest digest) {
        for (Language language : Language.values()) {
            digest.update(withoutFingerprint(new ReportText(language, true, false).of("dossier", report), report));
        }
    }

    /** The report in words holds only its first twelve letters. */
    private static byte[] withoutFingerprint(String text, Report report) {
        String fingerprint = report.edition().ruleBaseSha256();
        return text.replace(fingerprint, "")
                .replace(fingerprint.substring(0, 12), "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
