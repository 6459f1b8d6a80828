package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From which numbers dossiers are made: the same in every run, unless {@code -Dereje.seed} gives another base.
 *
 * @param base the first number
 * @param decisions how many decisions the long run compares at least
 * @param sample how many every build compares at least, the first of them
 * @param least how often each rule has each of its outcomes at least in the long run, and in the sample in proportion
 * @param always numbers that every run compares first
 */
record Seeds(long base, long decisions, long sample, long least, List<Long> always) {

    private static final Path FILE = Path.of("src/test/resources/differential/seeds.json");

    static Seeds read() {
        JsonNode file = CaseFiles.json(FILE);
        List<Long> always = new ArrayList<>();
        file.get("always").forEach(seed -> always.add(seed.longValue()));
        return new Seeds(
                Long.getLong("ereje.seed", file.get("base").longValue()),
                Long.getLong("ereje.decisions", file.get("decisions").longValue()),
                file.get("sample").longValue(),
                file.get("least").longValue(),
                List.copyOf(always));
    }
}
