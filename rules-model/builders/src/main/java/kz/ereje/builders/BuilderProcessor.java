package kz.ereje.builders;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes {@code DossierBuilder} and a builder for each record that a dossier is made of, when {@code kz.ereje.model.Dossier} is compiled.
 *
 * <p>What cannot be given a setter is an error of the compilation, at the record's place.
 */
@SupportedAnnotationTypes("*")
public final class BuilderProcessor extends AbstractProcessor {

    /** Where a dossier, the builders and what they share stand. */
    static final String MODEL = "kz.ereje.model";

    static final String PACKAGE = MODEL + ".builder";

    /** For the compiler, which makes one by its name. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> type.getQualifiedName().contentEquals(MODEL + ".Dossier"))
                .forEach(this::builders);
        return false;
    }

    private void builders(TypeElement dossier) {
        try {
            Vocabulary vocabulary = new Vocabulary(processingEnv.getElementUtils(), dossier);
            vocabulary.shapes().forEach(shape -> write(shape, new PartSource(vocabulary, shape).text()));
            write(vocabulary.dossier(), new DossierSource(vocabulary).text());
        } catch (UnknownShapeException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.place());
        }
    }

    private void write(Shape shape, String text) {
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(PACKAGE + "." + shape.builder(), shape.element())
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), shape.element());
        }
    }
}
