/**
 * Records of checks, which an auditor stands up with: each dossier as it was read, the answer, the edition of the act and the rule base, in
 * lines of canonical JSON (RFC 8785) chained by their hashes; signed, stamped, and checked again years later.
 *
 * <pre>{@code
 * try (RecordWriter record = RecordWriter.into(stream, checker.edition())) {
 *     record.add(RecordedInput.of("lease.json", bytes), checker.check(dossier, Dossiers.sha256(bytes)));
 * }
 * Replay replay = Replay.of(Path.of("audit.record"), checker, each -> {});
 * }</pre>
 */
@NullMarked
package kz.ereje.record;

import org.jspecify.annotations.NullMarked;
