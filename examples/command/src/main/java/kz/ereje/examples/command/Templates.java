package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.register.RegisterTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

/** Writes empty registers. */
final class Templates {

    private static final String ALL = "all";

    private Templates() {}

    /**
     * Writes a workbook with a sheet for each kind; CSV, of one kind, where the name of the output says so.
     *
     * @param wrong what is thrown where a kind is unknown, or CSV is to hold several
     */
    static int write(
            List<String> kinds,
            Language language,
            @Nullable String output,
            PrintStream out,
            Supplier<ParameterException> wrong)
            throws IOException {
        List<DecisionKind> named = named(kinds, wrong);
        if (output != null && FileKind.of(output) == FileKind.CSV) {
            if (named.size() > 1) {
                throw wrong.get();
            }
            RegisterTemplate.writeCsv(out, named.get(0), language);
        } else {
            RegisterTemplate.write(out, named, language);
        }
        return ExitCode.OK;
    }

    /** All kinds as they are written on the command line, with what people call them. */
    static String kinds(Language language) {
        return Arrays.stream(DecisionKind.values())
                .map(kind -> kind.token() + " (" + RegisterTemplate.title(kind, language) + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<DecisionKind> named(List<String> kinds, Supplier<ParameterException> wrong) {
        if (kinds.equals(List.of(ALL))) {
            return List.of(DecisionKind.values());
        }
        List<DecisionKind> named = new ArrayList<>();
        for (String kind : kinds) {
            named.add(Arrays.stream(DecisionKind.values())
                    .filter(each -> each.token().equals(kind) || isTitle(kind, each))
                    .findFirst()
                    .orElseThrow(wrong));
        }
        return named.stream().distinct().toList();
    }

    /** Whether somebody wrote it as people call it. */
    private static boolean isTitle(String written, DecisionKind kind) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> RegisterTemplate.title(kind, language).equalsIgnoreCase(written));
    }
}
