package kz.ereje.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several answers to one run, written one after the other.
 *
 * @param answers the answers
 */
record Answers(List<Answer> answers) implements Answer {

    @Override
    public Writing ready(Entry entry, Checked checked) throws IOException {
        List<Writing> writings = new ArrayList<>();
        for (Answer answer : answers) {
            writings.add(answer.ready(entry, checked));
        }
        return () -> {
            for (Writing writing : writings) {
                writing.write();
            }
        };
    }

    @Override
    public void end(Tally tally) throws IOException {
        for (Answer answer : answers) {
            answer.end(tally);
        }
    }

    @Override
    public void flush() throws IOException {
        for (Answer answer : answers) {
            answer.flush();
        }
    }
}
