package kz.ereje.builders;

/** The setters of one component: by a value, by what is known of it, by a fact, and for none. */
final class Setters {

    /** Of a method that takes an array of a generic type. */
    private static final String SAFE = "@SafeVarargs\n@SuppressWarnings(\"varargs\") // the array is only read\n";

    private final Source source;
    private final Vocabulary vocabulary;
    private final Component component;
    private final String builder;
    private final String self;

    /**
     * Of a component, for a builder.
     *
     * @param source to which they are added
     * @param vocabulary the records
     * @param component what is set
     * @param builder the type that a setter gives back
     * @param self the builder itself
     */
    Setters(Source source, Vocabulary vocabulary, Component component, String builder, String self) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.component = component;
        this.builder = builder;
        this.self = self;
    }

    /** The field that keeps the fact. */
    String field() {
        return filled("private Fact<$Held> $name = Fact.missing();");
    }

    void add() {
        if (component.list()) {
            addList();
        } else {
            addValue();
        }
        add("""
                /** As {@link #$name($Plain)}, by a fact that is at hand; {@code null} means that it is not known. */
                public $Builder $name(@Nullable Fact<$Held> fact) {
                    $forget$name = Stated.fact(fact);
                    return $self;
                }
                """);
    }

    private void addValue() {
        add("""
                /**
                 * States $doc.
                 *
                 * @param $name {@code null} where it is not known
                 */
                public $Builder $name(@Nullable $Value $name) {
                    this.$name = Stated.value($name);
                    return $self;
                }
                """);
        if (component.bounded()) {
            source.use(BuilderProcessor.MODEL + ".fact.Bounds");
            add("""
                    /** As {@link #$name($Plain)}, where no more is known than bounds; {@code null} means that nothing is. */
                    public $Builder $name(@Nullable Bounds<$Value> bounds) {
                        $name = Stated.within(bounds);
                        return $self;
                    }
                    """);
        }
        if (component.orNone()) {
            add("""
                    /** States that there is none where {@link #$name($Plain)} states which. */
                    public $Builder $none() {
                        $name = Fact.none();
                        return $self;
                    }
                    """);
        }
    }

    private void addList() {
        add("""
                /**
                 * States $doc. All of them, in place of those stated before.
                 *
                 * @throws IllegalArgumentException if one of them is {@code null}
                 */
                $safepublic $final$Builder $name($Value first, $Value... more) {
                    $forget$name = Stated.all("$name", first, more);
                    return $self;
                }
                """);
        add("""
                /**
                 * States $doc. All of them, in place of those stated before.
                 *
                 * @param all all of them; {@code null} where they are not known; an empty list states that there is not one
                 * @throws IllegalArgumentException if one of them is {@code null}
                 */
                public $Builder $name(@Nullable List<$Value> all) {
                    $forget$name = Stated.all("$name", all);
                    return $self;
                }
                """);
        add("""
                /** States that there is not one, where {@link #$name(List)} states them: an empty list. */
                public $Builder $none() {
                    $forget$name = Stated.all("$name", List.of());
                    return $self;
                }
                """);
        vocabulary.held(component).ifPresent(this::addOne);
    }

    /** One more of a list of records, described in place. */
    private void addOne(Shape held) {
        source.use("java.util.function.Consumer");
        add((held.named() ? """
                                /**
                                 * Adds one, as {@code part} describes it, to $doc.
                                 *
                                 * @param id the name by which the dossier refers to it
                                 * @param part says what is known of it
                                 */
                                public $Builder $one(String id, Consumer<? super $Part> part) {
                                    $Part filled = Stated.filled($Part.of(id), part);
                                    kept.part("$name", Stated.size($name), filled.kept);
                                """ : """
                                /**
                                 * Adds one, as {@code part} describes it, to $doc.
                                 *
                                 * @param part says what is known of it
                                 */
                                public $Builder $one(Consumer<? super $Part> part) {
                                    $Part filled = Stated.filled($Part.of(), part);
                                """).replace("$Part", held.builder()) + """
                                    $name = Stated.more($name, filled.build());
                                    return $self;
                                }
                                """);
    }

    /** The objects kept for parts that are no longer there are forgotten. */
    private String forget() {
        boolean kept = component.list()
                && vocabulary.held(component).filter(Shape::named).isPresent();
        return kept ? "kept.forget(\"$name\");\n    " : "";
    }

    private void add(String text) {
        source.add(filled(text));
    }

    private String filled(String text) {
        String value = source.use(component.value());
        String held = component.list() ? source.use("java.util.List") + "<" + value + ">" : value;
        return text.replace("$doc", component.doc())
                .replace("$forget", forget())
                .replace("$final", component.reference() ? "final " : "")
                .replace("$safe", component.reference() ? SAFE : "")
                .replace("$name", component.name())
                .replace("$none", component.none())
                .replace("$one", component.one())
                .replace("$Plain", component.list() ? "List" : value.replaceAll("<.*", ""))
                .replace("$Value", value)
                .replace("$Held", held)
                .replace("$Builder", builder)
                .replace("$self", self);
    }
}
