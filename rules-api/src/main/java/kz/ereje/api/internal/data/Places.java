package kz.ereje.api.internal.data;

import java.util.List;
import kz.ereje.api.data.PlaceData;
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
        FactPath record = record(path);
        if (record.position() < 0) {
            return new PlaceData(text, path.pointer(), "", "", text);
        }
        String own = record.toString();
        String field = text.length() == own.length() ? "" : text.substring(own.length() + 1);
        return new PlaceData(text, path.pointer(), record.field().name(), id(record), field);
    }

    /** The record of the dossier's own list that holds this place; the field of the dossier itself where there is none. */
    private static FactPath record(FactPath path) {
        FactPath place = path;
        FactPath parent = place.parent();
        while (parent != null && parent.parent() != null && !(place.position() >= 0 && isOwnList(parent))) {
            place = parent;
            parent = place.parent();
        }
        return place;
    }

    private static boolean isOwnList(FactPath list) {
        return list.parent() == null || FactPath.ROOT.equals(list.parent());
    }

    /** The id of the record at this place; empty where the dossier does not hold it, as with one that is to be added. */
    private String id(FactPath record) {
        Object list = DOSSIER.value(dossier, position(record.field().name()));
        return list instanceof List<?> records && record.position() < records.size()
                ? idOf((Record) records.get(record.position()))
                : "";
    }

    private static final RecordSchema<Dossier> DOSSIER = RecordSchema.of(Dossier.class);

    private static int position(String list) {
        for (int i = 0; i < DOSSIER.fields().size(); i++) {
            if (DOSSIER.fields().get(i).name().equals(list)) {
                return i;
            }
        }
        throw new IllegalArgumentException("A dossier has no list " + list);
    }

    private static String idOf(Record record) {
        return RecordSchema.of(record.getClass()).id(record);
    }
}
