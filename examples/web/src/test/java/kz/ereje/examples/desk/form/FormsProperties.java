package kz.ereje.examples.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Actor;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.DecisionKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the examples holds of dossiers that nobody wrote: those with gaps, with more decisions, with records of which nothing is known. */
class FormsProperties {

    @Property(tries = 150)
    void whatIsSentAsItIsShownStaysAsItIs(@ForAll Random random) throws IOException, UnreadableDossierException {
        DossierForm form = generated(random);
        for (Section section : form.sections()) {
            Entered entered = Browser.of(FormsTest.shown(form, section)).entered();
            Answers.Put put = Answers.put(form, List.of(), FormsTest.paths(section), entered);
            assertThat(put.errors()).isEmpty();
            assertThat(Dossiers.write(put.form().dossier())).isEqualTo(Dossiers.write(form.dossier()));
            assertThat(put.form().dossier()).isEqualTo(form.dossier());
        }
    }

    private static DossierForm generated(Random random) throws IOException, UnreadableDossierException {
        var examples = FormsTest.examples();
        DossierForm form = DossierForm.of(Dossiers.read(examples.get(random.nextInt(examples.size()))));
        DecisionKind[] kinds = DecisionKind.values();
        form = form.adding(kinds[random.nextInt(kinds.length)])
                .adding(Actor.class)
                .adding(Meeting.class);
        double gaps = random.nextDouble() / 2;
        for (Section section : form.sections()) {
            for (Entry entry : section.entries()) {
                if (random.nextDouble() < gaps) {
                    form = without(form, entry);
                }
            }
        }
        return form;
    }

    /** Where other facts need it, it stays. */
    private static DossierForm without(DossierForm form, Entry entry) {
        try {
            return form.with(List.of(entry.forget()));
        } catch (IllegalArgumentException e) {
            return form;
        }
    }
}
