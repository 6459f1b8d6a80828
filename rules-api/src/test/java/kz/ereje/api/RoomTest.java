package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the process lacks for an answer is told as an error of ours, with what to do. */
class RoomTest {

    @Test
    void whatIsLackingIsNamed() {
        Map<Error, String> lacking = Map.of(
                new StackOverflowError(), "too little stack",
                new OutOfMemoryError("heap"), "the memory does not suffice",
                new NoSuchMethodError("org.drools.Gone"), "org.drools.Gone");
        lacking.forEach((error, said) -> assertThatThrownBy(() -> Room.of(() -> {
                    throw error;
                }))
                .isInstanceOf(CheckFailedException.class)
                .hasMessageStartingWith("There is no answer: ")
                .hasMessageContaining(said)
                .hasCause(error));
    }

    @Test
    void anythingElseIsLeftAsItIs() throws IOException {
        assertThat(Room.<String, IOException>of(() -> "answer")).isEqualTo("answer");
        assertThatThrownBy(() -> Room.of(() -> {
                    throw new IOException("unreadable");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Room.of(() -> {
                    throw new AssertionError("a fault");
                }))
                .isInstanceOf(AssertionError.class);
    }
}
