package kz.ereje.builders;

import java.util.List;
import java.util.stream.Collectors;

/** The builder of a whole dossier, with a method for each record and each kind of decision that it can hold. */
final class DossierSource {

    private static final String UNIT = "unit";

    private final Vocabulary vocabulary;
    private final Shape dossier;
    private final Source source = new Source();

    DossierSource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.dossier = vocabulary.dossier();
    }

    String text() {
        source.use("org.jspecify.annotations.Nullable");
        source.use("java.util.function.Consumer");
        source.use("java.util.ArrayList");
        source.use("java.util.List");
        source.use(BuilderProcessor.MODEL + ".fact.Fact");
        source.use(dossier.element().getQualifiedName().toString());
        addFields();
        addStart();
        dossier.facts().forEach(fact -> setters(fact).add());
        new ShownSource(source).add("DossierBuilder", dossier.facts());
        for (Component list : lists()) {
            addGiven(list);
            described(list).forEach(shape -> addDescribed(list, shape));
        }
        addEnd();
        return source.file("""
                /**
                 * Builds a dossier: its records are described, given an id, and referred to by what describing them gives back.
                 *
                 * <p>What is not stated, or stated as {@code null}, is not known; that there is none has a method of its own. A record that
                 * is described later is referred to by {@code Ref.to(id)}. Lists keep the order of the calls. Changes with
                 * each call; for one thread.
                 */
                """, "public final class DossierBuilder", dossier.name());
    }

    private Setters setters(Component component) {
        return new Setters(source, vocabulary, component, "DossierBuilder", "this");
    }

    private List<Component> lists() {
        return dossier.components().stream()
                .filter(component -> component.list() && !component.fact())
                .toList();
    }

    /** The records that a list holds: one kind, or all kinds of decision. */
    private List<Shape> described(Component list) {
        return vocabulary.held(list).map(List::of).orElseGet(vocabulary::decisions);
    }

    private void addFields() {
        String lists = lists().stream()
                .map(list -> "private final List<%s> %s = new ArrayList<>();"
                        .formatted(source.use(list.value()), list.name()))
                .collect(Collectors.joining("\n"));
        String facts =
                dossier.facts().stream().map(fact -> setters(fact).field()).collect(Collectors.joining("\n"));
        source.add("private final $Unit unit;\nprivate final Kept kept = new Kept();\n".replace("$Unit", unitType())
                + facts + "\n" + lists);
    }

    private void addStart() {
        source.add("""
                private DossierBuilder(String unit) {
                    this.unit = Ref.to(Stated.id(unit));
                }
                """);
        source.add("""
                /** Begins a dossier by the id of $doc. */
                public static DossierBuilder of(String unit) {
                    return new DossierBuilder(unit);
                }
                """.replace("$doc", unit().doc()));
        source.add("""
                /** The unit whose office decides, to refer to. */
                public $Unit unit() {
                    return unit;
                }
                """.replace("$Unit", unitType()));
    }

    private String unitType() {
        return source.use(unit().value());
    }

    private Component unit() {
        return dossier.components().stream()
                .filter(component -> component.name().equals(UNIT))
                .findFirst()
                .orElseThrow();
    }

    private void addGiven(Component list) {
        source.add("""
                /**
                 * Adds a record that was made before to the list {@code $list}.
                 *
                 * @return what other records refer to it by
                 */
                public Ref<$Type> $one($Type $one) {
                    $list.add($one);
                    return Ref.to($one.id());
                }
                """.replace("$list", list.name())
                .replace("$one", list.one())
                .replace("$Type", source.use(list.value())));
    }

    private void addDescribed(Component list, Shape shape) {
        source.use(shape.element().getQualifiedName().toString());
        source.add("""
                /**
                 * Adds one, as {@code part} describes it. $doc
                 *
                 * @param id the name by which the dossier refers to it
                 * @param part says what is known of it
                 * @return what other records refer to it by
                 */
                public Ref<$Type> $adder(String id, Consumer<? super $Builder> part) {
                    $Builder filled = Stated.filled($Builder.of(id), part);
                    kept.part("$list", $list.size(), filled.kept);
                    $list.add(filled.build());
                    return Ref.to(id);
                }
                """.replace("$doc", shape.doc())
                .replace("$list", list.name())
                .replace("$adder", shape.adder())
                .replace("$Builder", shape.builder())
                .replace("$Type", source.use(list.value())));
    }

    private void addEnd() {
        source.add("""
                /** The callers' own objects of the parts that were described so far, by their places in the dossier. */
                public Origins origins() {
                    return kept.origins();
                }
                """);
        source.add("""
                /**
                 * The dossier. Where no territory was described, the unit stands in it with nothing known of it.
                 *
                 * @throws kz.ereje.model.InvalidDossierException with all flaws: ids that are not there or there twice, values that cannot be,
                 *     no decision
                 */
                public Dossier build() {
                    return new Dossier($values);
                }
                """.replace(
                        "$values",
                        dossier.components().stream().map(DossierSource::value).collect(Collectors.joining(", "))));
    }

    private static String value(Component component) {
        return component.name().equals("territories") ? "Stated.withUnit(territories, unit)" : component.name();
    }
}
