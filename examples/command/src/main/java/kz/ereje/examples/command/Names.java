package kz.ereje.examples.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.Redaction;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.api.UnreadableDossierException.Reason;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps names of people in, where that is asked for: in dossiers, in names of files and sheets, and in what is said of an input that could not be read,
 * which repeats what stands there. Safe for all threads.
 *
 * @param redaction what hashes them; null where they are shown
 */
record Names(@Nullable Redaction redaction) {

    /** Names are shown. */
    static final Names SHOWN = new Names(null);

    private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d+)|#(?:(.*)!)?(\\d+))?", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(.*)(\\.(?:json|ndjson|jsonl|xlsx|csv))", Pattern.DOTALL);

    /** Parts of a path that name nothing. */
    private static final Set<String> NOTHING = Set.of("", ".", "..", Inputs.STDIN);

    Dossier dossier(Dossier dossier) {
        return redaction == null ? dossier : redaction.of(dossier);
    }

    /** The name of an input: each folder and file of it by itself, so that what lies together goes on lying together. */
    String source(String source) {
        Matcher place = PLACE.matcher(source);
        if (redaction == null || !place.matches()) {
            return source;
        }
        String path = Stream.of(place.group(1).split("/", -1)).map(this::part).collect(Collectors.joining("/"));
        if (place.group(2) != null) {
            return path + ":" + place.group(2);
        }
        if (place.group(4) == null) {
            return path;
        }
        return path + "#" + (place.group(3) == null ? "" : hash(place.group(3)) + "!") + place.group(4);
    }

    private String part(String name) {
        if (NOTHING.contains(name)) {
            return name;
        }
        Matcher ending = ENDING.matcher(name);
        return ending.matches() ? hash(ending.group(1)) + ending.group(2) : hash(name);
    }

    private String hash(String name) {
        return redaction == null ? name : redaction.name(name);
    }

    /** What became of an entry, without names; its report was made of a dossier without them. */
    Checked of(Checked checked) {
        if (redaction == null) {
            return checked;
        }
        String source = source(checked.source());
        if (checked instanceof Checked.Told told) {
            return new Checked.Told(
                    source,
                    told.report(),
                    told.day(),
                    told.today(),
                    told.misfits().stream().map(this::of).toList(),
                    null);
        }
        if (checked instanceof Checked.Refused refused) {
            return new Checked.Refused(source, refused.sha256(), of(source, refused.why()));
        }
        if (checked instanceof Checked.NotRead file) {
            return new Checked.NotRead(source, file.why(), file.matters());
        }
        Checked.Failed failed = (Checked.Failed) checked;
        return new Checked.Failed(source, failed.sha256(), fault(failed.fault()));
    }

    private ExhibitFiles.Misfit of(ExhibitFiles.Misfit misfit) {
        return new ExhibitFiles.Misfit(
                hash(misfit.exhibit()),
                misfit.key(),
                misfit.more().stream().map(this::source).toList());
    }

    private static UnreadableDossierException of(String source, UnreadableDossierException why) {
        List<Reason> reasons = why.problems().stream().map(Names::reason).toList();
        return UnreadableDossierException.because(Shown.name(source), reasons);
    }

    /** The kind of a problem and its line; what stands there is not repeated. */
    private static Reason reason(InputProblem problem) {
        String place = problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + ": ";
        return said(problem.code(), place);
    }

    private static Reason said(String code, String place) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, place + new Words(language).say("redact.reason", code));
        }
        return new Reason(code, messages);
    }

    /** What a register says of itself, without what stands there. */
    Told of(Told told) {
        return redaction == null
                ? told
                : new Told(source(told.source()), said(told.reason().code(), ""));
    }

    /** A fault of the program by its kind alone: its text may repeat what it failed at. */
    Throwable fault(Throwable fault) {
        return redaction == null || fault instanceof OutOfMemoryError
                ? fault
                : new IllegalStateException(fault.getClass().getName());
    }
}
