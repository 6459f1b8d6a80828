package kz.ereje.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** A fault of the program belongs to its line, which is refused and told; the line's place and hash stand beside it. */
class CheckedTest {

    private static final byte[] JSON = Shared.load(1).get(0).getBytes(StandardCharsets.UTF_8);

    @Test
    @SuppressWarnings("NullAway")
    void aFaultIsARefusalAndNoAnswer() {
        Row row = new Checked(new Asking(null, false)).row(Line.of("some@0", JSON));
        assertThat(row.getString(1)).isEqualTo("some@0");
        assertThat(row.getString(2)).isEqualTo(Dossiers.sha256(JSON));
        assertThat((String[]) row.getStruct(3).get(0)).containsExactly(Checked.FAILED);
        assertThat(row.getStruct(3).getString(2)).startsWith("При проверке этого досье произошла ошибка программы");
        assertThat(row.get(11)).isNull();
    }

    @Test
    void whatTheInputStatesComesFirst() {
        Checked check = new Checked(new Asking(Language.EN, false));
        Row stated = check.row(new Line("some@0", JSON, "a", "551010000", "1999"));
        assertThat(stated.getString(0)).isEqualTo("a");
        assertThat(stated.getString(4) + stated.getString(5)).isEqualTo("5510100001999");
        assertThat(check.row(Line.of("some@0", JSON)).getString(4)).endsWith(" ауданы");
        assertThat(check.row(Line.of("some@0", JSON)).getString(5)).startsWith("202");
    }
}
