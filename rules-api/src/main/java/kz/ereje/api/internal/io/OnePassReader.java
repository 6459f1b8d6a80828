package kz.ereje.api.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.internal.io.Members.Member;
import kz.ereje.model.Dossier;
import kz.ereje.model.Guards;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Limits;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.internal.Reading;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ordinary dossier in one pass, from the parser's tokens straight into the records. At the first thing that is not ordinary, a
 * mistake above all, it gives up: {@link DossierReader} then reads the file from its start, finds everything that is wrong and says
 * where. Whatever this reads, that reads as the same dossier.
 */
final class OnePassReader {

    /** A few names are all that it ever reads, for it gives up at the first that it does not know; so it may keep them. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH)
                    .maxStringLength(Limits.MAX_TEXT)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** The ends of bounds: two at most are possible. */
    private static final int MOST_ENDS = 2;

    /** A list of a usual file has no more elements. */
    private static final int FEW = 5;

    /** What a file is free to say; words of the vocabulary, days and numbers hold no other letters than they have to. */
    private static final Set<Holding> FREE = EnumSet.of(Holding.ID, Holding.REFERENCE, Holding.TEXT);

    private final byte[] bytes;
    private final JsonParser parser;
    private final Problems problems = new Problems();
    private final Scalars scalars = new Scalars(problems);
    private final Within within = new Within(problems);
    private final PassingValue passing;
    private final Reading reading = new Reading();

    /** What is seen in the list of the dossier that is read; null outside of such a list, and where the dossier is to look for itself. */
    private Reading.@Nullable Links links;

    /** The id of the record that was read last. */
    private @Nullable Object lastId;

    private boolean schemaSeen;
    private int values;

    /** That something is not ordinary; nobody looks where it was found. */
    private static final class GivenUp extends Exception {

        private static final long serialVersionUID = 1L;
        private static final GivenUp HERE = new GivenUp();

        private GivenUp() {
            super("not ordinary", null, false, false);
        }
    }

    private OnePassReader(byte[] bytes, JsonParser parser) {
        this.bytes = bytes;
        this.parser = parser;
        this.passing = new PassingValue(parser);
    }

    /** The dossier; empty where the file is not ordinary, which is not to say that it is wrong. */
    static Optional<Dossier> read(byte[] bytes) {
        if (!OrdinaryBytes.all(bytes)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            return Optional.of(new OnePassReader(bytes, parser).dossier());
        } catch (IOException | UncheckedIOException | GivenUp | InvalidDossierException e) {
            return Optional.empty();
        }
    }

    private Dossier dossier() throws IOException, GivenUp {
        demand(parser.nextToken() == JsonToken.START_OBJECT);
        counted();
        try {
            Dossier dossier = (Dossier) record(Spot.ROOT, parser.nextFieldName(), false);
            demand(parser.nextToken() == null);
            return dossier;
        } finally {
            reading.finished();
        }
    }

    private static void demand(boolean ordinary) throws GivenUp {
        if (!ordinary) {
            throw GivenUp.HERE;
        }
    }

    private static <T> T demanded(@Nullable T value) throws GivenUp {
        if (value == null) {
            throw GivenUp.HERE;
        }
        return value;
    }

    private void counted() throws GivenUp {
        demand(++values <= Limits.MAX_VALUES);
    }

    /** The record that the object states at which the parser stands: what the member of this spot holds at this place. */
    private Record record(Member member, Spot owner, int position) throws IOException, GivenUp {
        demand(parser.currentToken() == JsonToken.START_OBJECT);
        if (member.field().type() != Decision.class) {
            return record(owner.record(member, position), parser.nextFieldName(), false);
        }
        long start = parser.currentTokenLocation().getByteOffset();
        String name = parser.nextFieldName();
        if (!DossierParts.KIND.equals(name)) {
            return record(owner.decision(member, position, kind(kindAfter(start))), name, true);
        }
        Spot decision = owner.decision(member, position, kind(parser.nextTextValue()));
        counted();
        return record(decision, parser.nextFieldName(), false);
    }

    private Record record(Spot spot, @Nullable String first, boolean withKind) throws IOException, GivenUp {
        Members members = spot.members();
        Object[] found = new Object[members.size()];
        boolean kindToCome = withKind;
        for (String name = first; name != null; name = parser.nextFieldName()) {
            Member member = members.named(name);
            parser.nextToken();
            counted();
            if (member != null) {
                demand(found[member.position()] == null);
                found[member.position()] = value(member, spot);
            } else if (kindToCome && name.equals(DossierParts.KIND)) {
                kindToCome = false;
            } else {
                demand(spot == Spot.ROOT && name.equals(DossierParts.SCHEMA) && !schemaSeen);
                schema();
            }
        }
        demand(parser.currentToken() == JsonToken.END_OBJECT);
        fill(found, spot);
        lastId = members.id(found);
        return members.record(found);
    }

    /** What the file does not state: facts are missing then, and lists are empty. */
    private void fill(Object[] found, Spot spot) throws GivenUp {
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                Member member = spot.members().at(i);
                demand(member.field().fact() || member.field().list());
                found[i] =
                        member.field().fact() ? spot.missing(member) : Placed.made(List.of(), spot.of(member), reading);
            }
        }
    }

    private static DecisionKind kind(@Nullable String word) throws GivenUp {
        return (DecisionKind) demanded(Words.of(DecisionKind.class).known(word == null ? "" : word));
    }

    /** The word for the kind of the decision that starts at this byte, where other names come first; these are passed over to find it. */
    private @Nullable String kindAfter(long start) throws IOException {
        int from = (int) start;
        try (JsonParser ahead = JSON.createParser(bytes, from, bytes.length - from)) {
            ahead.nextToken();
            for (String name = ahead.nextFieldName(); name != null; name = ahead.nextFieldName()) {
                if (name.equals(DossierParts.KIND)) {
                    return ahead.nextTextValue();
                }
                ahead.nextToken();
                ahead.skipChildren();
            }
            return null;
        }
    }

    private void schema() throws IOException, GivenUp {
        schemaSeen = true;
        pass(parser.currentToken());
        demand(Guards.ofCharacters(passing.text()) == null
                && Format.bySchema(passing).isEmpty());
    }

    /** The value of a member at which the parser stands. */
    private Object value(Member member, Spot owner) throws IOException, GivenUp {
        Field field = member.field();
        FactPath here = owner.of(member);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY && field.list()) {
            return owner == Spot.ROOT && !field.fact() ? ofDossier(member, here) : list(member, owner, here);
        }
        if (token == JsonToken.START_OBJECT) {
            demand(!field.list() && (field.bounded() || field.holding() == Holding.RECORD));
            return field.bounded()
                    ? new Fact.Within<>(here, bounds(field, here))
                    : stated(field, here, record(member, owner, 0));
        }
        pass(token);
        boolean text = token == JsonToken.VALUE_STRING;
        if (text && field.orNone() && Guards.statesNone(field, passing.text())) {
            return new Fact.None<>(here);
        }
        demand(!field.list() && field.holding() != Holding.RECORD);
        if (text && field.holding() == Holding.DAY && field.bounded() && Within.isPeriod(field, passing.text())) {
            return new Fact.Within<>(here, demanded(within.period(passing, here)));
        }
        return stated(field, here, scalar(field, here, -1));
    }

    private static Object stated(Field field, FactPath here, Object value) {
        return field.fact() ? new Fact.Known<>(here, value) : value;
    }

    /** A list of the dossier; what refers to issues is a matter of their meeting, so meetings are left to the dossier. */
    private Object ofDossier(Member member, FactPath here) throws IOException, GivenUp {
        links = member.field().type() == Meeting.class ? null : reading.begin(here);
        Object list = list(member, Spot.ROOT, here);
        links = null;
        return list;
    }

    private Object list(Member member, Spot owner, FactPath here) throws IOException, GivenUp {
        Field field = member.field();
        boolean records = field.holding() == Holding.RECORD;
        List<Object> elements = new ArrayList<>(FEW);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            counted();
            Object element = records ? record(member, owner, elements.size()) : element(field, here, elements.size());
            if (owner == Spot.ROOT && links != null) {
                links.ids().add((String) demanded(lastId));
            }
            // A list of facts has few elements, for more are refused; one of records is not looked through.
            demand(records || !elements.contains(element));
            elements.add(element);
            demand(!field.fact() || Guards.isSize(elements.size()));
        }
        return field.fact() ? new Fact.Known<>(here, List.copyOf(elements)) : Placed.made(elements, here, reading);
    }

    private Object element(Field field, FactPath list, int position) throws IOException, GivenUp {
        pass(parser.currentToken());
        return scalar(field, list, position);
    }

    /** The ends between which a value lies; they are made into a value of the tree, of which only one thing reads them. */
    private Bounds<?> bounds(Field field, FactPath here) throws IOException, GivenUp {
        Map<String, Node> ends = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            counted();
            pass(token);
            Node end = new Node(passing.kind(), passing.text(), Map.of(), List.of(), 0, 0);
            demand(ends.put(name, end) == null && ends.size() <= MOST_ENDS);
        }
        Node node = new Node(Node.Kind.OBJECT, "", ends, List.of(), 0, 0);
        return demanded(within.read(field, node, here));
    }

    /** Takes the value at which the parser stands, which holds no others. */
    private void pass(JsonToken token) throws IOException, GivenUp {
        demand(passing.take(token));
    }

    /** The value at which the parser stands, as the field has it. */
    private Object scalar(Field field, FactPath here, int position) throws GivenUp {
        Object value = demanded(scalars.read(field, passing, here));
        if (FREE.contains(field.holding())) {
            demand(Guards.ofCharacters(passing.text()) == null);
        }
        if (links != null && value instanceof Ref<?> reference) {
            links.references().add(new Reading.Link(reference, here, position));
        }
        return value;
    }
}
