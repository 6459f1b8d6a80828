package kz.ereje.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the cases of {@link Dossiers}, one after another. Holds nothing, so that it is safe for all threads. */
final class DossiersExtension implements TestTemplateInvocationContextProvider {

    /** How many names are shown of the files that do not match. */
    private static final int SHOWN = 5;

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), Dossiers.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Dossiers asked = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Dossiers.class)
                .orElseThrow();
        Settings settings = Settings.of(asked, context);
        Coverage coverage = Coverage.of(context, settings.language());
        boolean single = Arrays.asList(context.getRequiredTestMethod().getParameterTypes())
                .contains(DecisionResult.class);
        return found(settings)
                .map(path -> new DossierFile(path, settings, coverage))
                .flatMap(file -> single ? decisions(file) : Stream.of(new DossierCase(file)));
    }

    /** The files, when they are asked for; that there is one is looked at now. */
    private static Stream<Path> found(Settings settings) {
        Iterator<Path> files = matching(settings).iterator();
        if (!files.hasNext()) {
            throw new AssertionError(nothing(settings));
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false);
    }

    /** A folder among them could not be listed: the case that it becomes says so. */
    private static Stream<Path> matching(Settings settings) {
        Path start = settings.start();
        return Files.isDirectory(start)
                ? below(start).filter(path -> Files.isDirectory(path) || settings.matches(path))
                : Stream.of();
    }

    private static Stream<Path> below(Path folder) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new FilesBelow(folder), Spliterator.ORDERED), false);
    }

    private static Stream<DossierCase> decisions(DossierFile file) {
        List<DecisionResult> decisions;
        try {
            decisions = file.report().decisions();
        } catch (AssertionError | RuntimeException e) {
            return Stream.of(new DossierCase(file)); // fails where it is run, with the same words
        }
        Language language = file.settings().language();
        return IntStream.range(0, decisions.size())
                .mapToObj(place -> new DossierCase(
                        file, file.name() + ": " + decisions.get(place).name(language), place));
    }

    private static String nothing(Settings settings) {
        Path start = settings.start();
        Language language = settings.language();
        String none = Phrase.NONE_MATCHES.in(language, settings.written(), settings.folder());
        if (!Files.isDirectory(start)) {
            return none + " " + Phrase.NO_FOLDER.in(language, start);
        }
        List<String> seen = below(start).limit(SHOWN + 1L).map(settings::name).toList();
        return none + " "
                + (seen.isEmpty() ? Phrase.NO_FILES.in(language, start) : Phrase.FILES.in(language, start, some(seen)));
    }

    private static String some(List<String> names) {
        List<String> shown = names.subList(0, Math.min(SHOWN, names.size()));
        return String.join(", ", shown) + (shown.size() < names.size() ? ", …" : "");
    }
}
