package kz.ereje.api.internal.data;

import java.util.Optional;
import kz.ereje.api.data.PlaceData;
import kz.ereje.api.internal.report.RecordsOf;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.RecordSchema;

/**
 * The places of one dossier, with the ids of the records that hold them.
 *
 * @param dossier the dossier
 */
public record Places(Dossier dossier) {

    /** The place as plain data. */
    public PlaceData of(FactPath path) {
        String text = path.toString();
        Optional<FactPath> record = path.ofRecord();
        if (record.isEmpty()) {
            return new PlaceData(text, path.pointer(), "", "", text);
        }
        int own = record.get().toString().length();
        String field = text.length() == own ? "" : text.substring(own + 1);
        return new PlaceData(text, path.pointer(), record.get().field().name(), id(record.get()), field);
    }

    /** The id of the record at this place; empty where the dossier does not hold it, as with one that is to be added. */
    private String id(FactPath place) {
        return new RecordsOf(dossier).at(place) instanceof Record record
                ? RecordSchema.of(record.getClass()).id(record)
                : "";
    }
}
