package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.Language;
import kz.ereje.report.run.RunEntry;
import kz.ereje.report.run.RunOutput;

/**
 * Reports over the whole run. It comes last among several answers: what it was given once, no failure takes back.
 *
 * @param reports the reports
 * @param kept where entries wait until the end, so that a run can be carried on
 * @param language the language of the reports
 */
record RunAnswer(RunOutput reports, KeptEntries kept, Language language) implements Answer {

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (checked instanceof Checked.NotRead) {
            return Writing.NOTHING;
        }
        RunEntry made = made(checked);
        return () -> kept.add(made);
    }

    private RunEntry made(Checked checked) {
        if (checked instanceof Checked.Told told) {
            return RunEntry.checked(told.source(), told.report(), language);
        }
        return checked instanceof Checked.Refused refused
                ? RunEntry.refused(refused.source(), refused.sha256(), refused.why(), language)
                : RunEntry.failed(checked.source(), ((Checked.Failed) checked).sha256(), language);
    }

    @Override
    public void end(Tally tally) throws IOException {
        kept.each(reports::add);
        reports.remarks(tally.estimates(language));
        reports.files(tally.counts(), tally.totals(), tally.listed());
        reports.close();
    }

    @Override
    public void flush() throws IOException {
        kept.flush();
    }
}
