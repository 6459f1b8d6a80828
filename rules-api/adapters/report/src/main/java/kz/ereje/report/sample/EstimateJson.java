package kz.ereje.report.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import kz.ereje.api.DecisionState;
import kz.ereje.report.internal.Json;

/**
 * The estimate as JSON, whose fields the README of the module tells.
 *
 * @param estimate the estimate
 */
record EstimateJson(SampleEstimate estimate) {

    /** It changes where a reader of the old one would misread the new one. */
    private static final String FORMAT_VERSION = "1";

    private static final double LEVEL = 0.95;

    void write(OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStringField("formatVersion", FORMAT_VERSION);
            draw(json);
            interval(json);
            json.writeObjectFieldStart("states");
            for (DecisionState state : DecisionState.values()) {
                share(json, state.name(), estimate.share(state));
            }
            json.writeEndObject();
            share(json, "notChecked", estimate.notChecked());
            share(json, "violatedAtLeast", estimate.violatedAtLeast());
            share(json, "violatedAtMost", estimate.violatedAtMost());
            strata(json);
            items(json);
        });
    }

    private void draw(JsonGenerator json) throws IOException {
        Sample sample = estimate.sample();
        json.writeObjectFieldStart("draw");
        json.writeNumberField("size", sample.size());
        // A number would be cut by readers that know no more than 53 bits.
        json.writeStringField("seed", Long.toString(sample.seed()));
        json.writeNumberField("population", sample.population());
        json.writeNumberField("drawn", sample.items().size());
        json.writeBooleanField("stratified", sample.stratified());
        json.writeEndObject();
    }

    private void interval(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("interval");
        json.writeStringField("method", estimate.sample().whole() ? "count" : "wilson");
        json.writeNumberField("level", LEVEL);
        json.writeBooleanField("finitePopulationCorrection", false);
        json.writeNumberField("effective", estimate.effective());
        json.writeEndObject();
    }

    private static void share(JsonGenerator json, String field, Share share) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("drawn", share.drawn());
        json.writeNumberField("share", share.estimate());
        json.writeNumberField("low", share.low());
        json.writeNumberField("high", share.high());
        json.writeEndObject();
    }

    private void strata(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("strata");
        for (Sample.OfStratum each : estimate.sample().strata()) {
            json.writeStartObject();
            stratum(json, each.stratum());
            json.writeNumberField("population", each.population());
            json.writeNumberField("drawn", each.drawn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void items(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("items");
        for (Sample.Item item : estimate.sample().items()) {
            json.writeStartObject();
            stratum(json, item.stratum());
            json.writeStringField("id", item.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void stratum(JsonGenerator json, Stratum stratum) throws IOException {
        json.writeStringField("unit", stratum.unit());
        json.writeStringField("kind", stratum.kind());
    }
}
