package kz.ereje.builders;

import java.util.stream.Collectors;

/** The builder of one record: its setters, the caller's own object where it has an id, and the record. */
final class PartSource {

    private final Vocabulary vocabulary;
    private final Shape shape;
    private final Source source = new Source();

    PartSource(Vocabulary vocabulary, Shape shape) {
        this.vocabulary = vocabulary;
        this.shape = shape;
    }

    String text() {
        source.use("org.jspecify.annotations.Nullable");
        source.use(BuilderProcessor.MODEL + ".fact.Fact");
        addFields();
        addStart();
        shape.facts().forEach(fact -> setters(fact).add());
        addShown();
        if (shape.named() && !shape.decision()) {
            addOrigin();
        }
        addBuild();
        return source.file(doc(), declaration(), shape.name());
    }

    private Setters setters(Component component) {
        return shape.particulars()
                ? new Setters(source, vocabulary, component, "B", "self()")
                : new Setters(source, vocabulary, component, shape.builder(), "this");
    }

    private String doc() {
        String record = source.use(shape.element().getQualifiedName().toString());
        return filled("""
                /**
                 * Builds {@link $Record}.
                 *
                 * <p>$doc
                 *
                 * <p>What is not stated, or stated as {@code null}, is not known; that there is none has a method of its own.
                 * Changes with each call; for one thread.
                 $more*/
                """)
                .replace("$Record", record)
                .replace("$more", shape.particulars() ? "*\n * @param <B> the builder of the kind of decision\n " : "");
    }

    private String declaration() {
        if (shape.particulars()) {
            return "public abstract class DecisionBuilder<B extends DecisionBuilder<B>>";
        }
        String above = shape.decision() ? " extends DecisionBuilder<" + shape.builder() + ">" : "";
        return "public final class " + shape.builder() + above;
    }

    private void addFields() {
        if (shape.named() && !shape.decision()) {
            source.add("private final String id;\nfinal Kept kept = new Kept();");
        }
        String fields =
                shape.facts().stream().map(fact -> setters(fact).field()).collect(Collectors.joining("\n"));
        if (!fields.isEmpty()) {
            source.add(fields);
        }
    }

    private void addStart() {
        if (shape.particulars()) {
            source.add("""
                    DecisionBuilder(String id) {
                        this.id = Stated.id(id);
                    }
                    """);
            source.add("abstract B self();");
        } else if (shape.named()) {
            add("""
                    private $Builder(String id) {
                        $start;
                    }
                    """);
            add("""
                    /** Begins one with this id, the name by which the dossier refers to it. */
                    public static $Builder of(String id) {
                        return new $Builder(id);
                    }
                    """);
        } else {
            add("""
                    private $Builder() {}
                    """);
            add("""
                    /** Begins one of which nothing is known. */
                    public static $Builder of() {
                        return new $Builder();
                    }
                    """);
        }
    }

    private void addShown() {
        ShownSource shown = new ShownSource(source);
        if (shape.particulars()) {
            shown.addOfAllDecisions();
        } else if (shape.decision()) {
            shown.addOfDecision(shape.builder(), vocabulary.factsOf(shape));
        } else {
            shown.add(shape.builder(), shape.facts());
        }
    }

    private void addOrigin() {
        source.add("""
                /** Keeps the caller's own object of which this is made; {@link DossierBuilder#origins()} gives it back for the places in it. */
                public $Builder origin(@Nullable Object own) {
                    kept.own(own);
                    return $self;
                }
                """.replace("$Builder", shape.particulars() ? "B" : shape.builder())
                .replace("$self", shape.particulars() ? "self()" : "this"));
    }

    private void addBuild() {
        if (shape.decision()) {
            add("""
                    @Override
                    $Builder self() {
                        return this;
                    }
                    """);
        }
        add(shape.particulars() ? """
                        final $Record particulars() {
                            return new $Record($values);
                        }
                        """ : """
                        /** The record by itself. Whether its values can be is looked at when it stands in a dossier. */
                        public $Record build() {
                            return new $Record($values);
                        }
                        """);
    }

    private void add(String text) {
        source.add(filled(text));
    }

    private String filled(String text) {
        return text.replace("$doc", shape.doc())
                .replace("$Builder", shape.builder())
                .replace("$Record", shape.name())
                .replace("$start", shape.decision() ? "super(id)" : "this.id = Stated.id(id)")
                .replace(
                        "$values",
                        shape.components().stream()
                                .map(one -> one.particulars() ? "particulars()" : one.name())
                                .collect(Collectors.joining(", ")));
    }
}
