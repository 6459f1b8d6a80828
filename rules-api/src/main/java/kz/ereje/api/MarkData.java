package kz.ereje.api;

import java.util.List;
import kz.ereje.api.data.ConsideredData;
import kz.ereje.api.data.ObjectionData;
import kz.ereje.api.data.WaiverData;
import org.jspecify.annotations.Nullable;

/** What was said of a row, as plain data. */
final class MarkData {

    private MarkData() {}

    static @Nullable List<WaiverData> waivers(ProvisionResult row) {
        return row.waivers().isEmpty()
                ? null
                : row.waivers().stream().map(MarkData::of).toList();
    }

    private static WaiverData of(Waivers.Fitting fitting) {
        Waivers.Waiver waiver = fitting.waiver();
        return new WaiverData(
                waiver.reason(), waiver.author(), waiver.validUntil().toString(), fitting.expired());
    }

    static @Nullable List<ObjectionData> objections(ProvisionResult row) {
        return row.objections().isEmpty()
                ? null
                : row.objections().stream().map(MarkData::of).toList();
    }

    private static ObjectionData of(Waivers.Objection objection) {
        return new ObjectionData(
                objection.text(),
                objection.day().toString(),
                objection
                        .considered()
                        .map(each -> new ConsideredData(
                                each.by(), each.day().toString(), each.result().token()))
                        .orElse(null));
    }
}
