package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;

/** A place names itself and knows its field. */
class FactPathTest {

    private static final Field DATE =
            RecordSchema.of(Notice.class).field("date").orElseThrow();
    private static final FactPath LIST =
            FactPath.ROOT.field(RecordSchema.of(Dossier.class).field("meetings").orElseThrow());

    private final Dossier dossier = Draft.of(Dossier.class)
            .set("unit", "qarasu")
            .set("territories", List.of(Draft.of(Territory.class, "qarasu").build()))
            .set(
                    "meetings",
                    List.of(Draft.of(Meeting.class, "meeting")
                            .set(
                                    "notices",
                                    List.of(Draft.of(Notice.class)
                                            .set("date", LocalDate.of(2026, 2, 1))
                                            .build()))
                            .build()))
            .set("decisions", List.of(Draft.of(Lease.class, "lease").build()))
            .build();

    @Test
    void placesAreEqualByTheirNamesAlone() {
        FactPath known = LIST.element(0).field(DATE);
        FactPath named = FactPath.ROOT.field("meetings").element(0).field("date");
        assertThat(known).isEqualTo(named).hasSameHashCodeAs(named).hasToString("meetings[0].date");
        assertThat(known.pointer()).isEqualTo(named.pointer()).isEqualTo("/meetings/0/date");
        assertThat(known.name()).isEqualTo("date");
        assertThat(LIST.element(0).name()).isEmpty();
        assertThat(known)
                .isNotEqualTo(LIST.element(1).field(DATE))
                .isNotEqualTo(LIST.element(0).field("day"))
                .isNotEqualTo(known.element(0))
                .isNotEqualTo("meetings[0].date");
    }

    @Test
    void everyPlaceOfADossierKnowsItsField() {
        Lease lease = (Lease) dossier.decisions().get(0);
        Meeting meeting = dossier.meetings().get(0);
        Notice notice = meeting.notices().asOptional().orElseThrow().get(0);
        assertThat(List.of(
                        dossier.checkedOn(), lease.asset(), lease.particulars().date(), meeting.date(), notice.date()))
                .extracting(fact -> fact.path().field().fullName())
                .containsExactly("Dossier.checkedOn", "Lease.asset", "Particulars.date", "Meeting.date", "Notice.date");
        assertThat(lease.particulars().date().path().field().owner()).isEqualTo(Particulars.class);
        assertThat(notice.date().path().field()).isSameAs(DATE);
    }

    @Test
    void anElementKnowsTheFieldOfItsList() {
        FactPath notices = dossier.meetings().get(0).notices().path();
        assertThat(notices.element(0).field()).isEqualTo(notices.field());
        assertThat(notices.element(0).field().fullName()).isEqualTo("Meeting.notices");
    }

    @Test
    void aPlaceKnowsTheRecordThatHoldsIt() {
        FactPath meeting = FactPath.ROOT.field("meetings").element(0);
        assertThat(meeting.isRecord()).isTrue();
        assertThat(meeting.ofRecord()).contains(meeting);
        FactPath notice = meeting.field("notices").element(1);
        assertThat(notice.isRecord()).isFalse();
        assertThat(notice.field("date").ofRecord()).contains(meeting);
        assertThat(FactPath.ROOT.field("meetings").ofRecord()).isEmpty();
        assertThat(FactPath.ROOT.field("checkedOn").ofRecord()).isEmpty();
        assertThat(FactPath.ROOT.ofRecord()).isEmpty();
    }

    @Test
    void theListOfAnAddedRecordIsKnownThoughOnlyNamed() {
        Change added = Change.added(
                FactPath.ROOT.field("actors").element(0),
                Draft.of(Actor.class, "akim").build());
        assertThat(added.path().field().fullName()).isEqualTo("Dossier.actors");
        Actor akim = (Actor) ((Fact.Known<?>) added.after()).value();
        assertThat(akim.kind().path()).hasToString("actors[0].kind");
    }

    @Test
    void aPlaceCanBeWrittenDownWithTheErrorThatNamesIt() throws IOException, ClassNotFoundException {
        FactPath place = dossier.decisions().get(0).particulars().date().path();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(place);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            FactPath read = (FactPath) in.readObject();
            assertThat(read).isEqualTo(place);
            assertThat(read.field()).isEqualTo(place.field());
        }
    }
}
