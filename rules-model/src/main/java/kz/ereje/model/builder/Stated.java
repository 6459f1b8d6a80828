package kz.ereje.model.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/** The facts that builders make of what they are given; {@code null} is not known, an empty list is stated to be empty. */
final class Stated {

    private Stated() {}

    static String id(String id) {
        return Objects.requireNonNull(
                id, "A record is given null as its id.\nMaybe a variable was not filled before the call.");
    }

    static <T> Fact<T> value(@Nullable T value) {
        return value == null ? Fact.missing() : Fact.of(value);
    }

    static <T> Fact<T> within(@Nullable Bounds<T> bounds) {
        return bounds == null ? Fact.missing() : Fact.within(bounds);
    }

    static <T> Fact<T> fact(@Nullable Fact<T> fact) {
        return fact == null ? Fact.missing() : fact;
    }

    static <T> Fact<List<T>> all(String name, T first, T[] more) {
        List<T> all = new ArrayList<>(Arrays.asList(more));
        all.add(0, first);
        return all(name, all);
    }

    static <T> Fact<List<T>> all(String name, @Nullable List<T> all) {
        if (all == null) {
            return Fact.missing();
        }
        int empty = new ArrayList<>(all).indexOf(null);
        if (empty >= 0) {
            throw new IllegalArgumentException("The list " + name + " is given null at place " + empty
                    + ".\nMaybe it is to be left out, or the whole list is not known.");
        }
        return Fact.of(all);
    }

    /** The list with one more; what is not known yet begins with it. */
    static <T> Fact<List<T>> more(Fact<List<T>> before, T one) {
        List<T> all = new ArrayList<>(before.asOptional().orElse(List.of()));
        all.add(one);
        return Fact.of(all);
    }

    /** That an exhibit shows a part. */
    static Showing showing(Ref<Exhibit> exhibit) {
        return new Showing(Fact.of(exhibit), Fact.missing());
    }

    /** That an exhibit shows these fields of a part: constants that are named after them. */
    static Showing showing(Ref<Exhibit> exhibit, Enum<?> first, Enum<?>[] more) {
        List<String> fields = Stream.concat(Stream.of(first), Arrays.stream(more))
                .distinct()
                .map(Stated::field)
                .toList();
        return new Showing(Fact.of(exhibit), Fact.of(fields));
    }

    /** {@code laterPurchase} of {@code LATER_PURCHASE}. */
    private static String field(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return Arrays.stream(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    /** How many are stated. */
    static int size(Fact<? extends List<?>> list) {
        return list.asOptional().map(List::size).orElse(0);
    }

    static <B> B filled(B builder, Consumer<? super B> part) {
        Objects.requireNonNull(part, "What describes a record is null.\nMaybe a lambda was meant.")
                .accept(builder);
        return builder;
    }

    /** The unit stands in its dossier though nothing was said of it; among others it is not added, since its id may be misspelt. */
    static List<Territory> withUnit(List<Territory> territories, Ref<Territory> unit) {
        return territories.isEmpty() ? List.of(TerritoryBuilder.of(unit.id()).build()) : territories;
    }
}
