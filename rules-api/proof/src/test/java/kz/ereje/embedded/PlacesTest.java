package kz.ereje.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kz.ereje.embedded.app.CheckInPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes from a process that was started in another language, with another charset, in another zone. */
class PlacesTest {

    private static final String EXAMPLES = "../../examples/dossiers";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theSameBytesWhateverTheProcessIsSetTo() throws Exception {
        String here = answers();
        assertThat(here).hasSize(64);
        assertThat(Stream.of(
                                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII -Duser.timezone=Asia/Almaty",
                                "-Duser.language=hi -Duser.country=IN -Duser.script=Deva -Dfile.encoding=windows-1251",
                                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=UTF-16BE -Dsun.jnu.encoding=US-ASCII",
                                "-Duser.language=kk -Duser.country=KZ -Dfile.encoding=Cp1047 -Djava.locale.providers=COMPAT")
                        .parallel()
                        .map(place -> answers(place)))
                .containsOnly(here);
    }

    private String answers(String... place) {
        try {
            String[] options = place.length == 0 ? place : place[0].split(" ", -1);
            Fork.Ran ran = new Fork(folder)
                    .options("-Dslf4j.internal.verbosity=ERROR")
                    .options(options)
                    .run(CheckInPlaces.class, EXAMPLES);
            assertThat(ran.code()).as(ran.err()).isZero();
            return ran.out().replaceAll("[^0-9a-f]", "");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
