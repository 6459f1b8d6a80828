package kz.ereje.examples.command;

import java.io.IOException;
import kz.ereje.api.Language;
import kz.ereje.register.CheckedRegister;

/**
 * The rows of registers with the answer beside each. What is no row is told on the error stream alone.
 *
 * @param register what the rows are written into
 * @param language the language of the answers
 */
record RegisterAnswer(CheckedRegister register, Language language) implements Answer {

    @Override
    public Writing ready(Entry entry, Checked checked) {
        if (!(entry instanceof Entry.Row row)) {
            return Writing.NOTHING;
        }
        if (checked instanceof Checked.Told told) {
            CheckedRegister.Answered answered = CheckedRegister.answered(row.row(), told.report(), language);
            return () -> register.add(answered);
        }
        return checked instanceof Checked.Failed ? () -> register.addFailed(row.row()) : () -> register.add(row.row());
    }

    @Override
    public void end(Tally tally) throws IOException {
        register.close();
    }

    @Override
    public void flush() {
        // A workbook cannot be carried on.
    }
}
