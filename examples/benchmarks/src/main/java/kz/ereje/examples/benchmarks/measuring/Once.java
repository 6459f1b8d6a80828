package kz.ereje.examples.benchmarks.measuring;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * One measured value.
 *
 * @param round the round in which it was measured, from 1
 * @param value the value
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Once(int round, double value) {}
