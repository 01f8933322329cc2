package dev.readout.benchmark.throughput;

import dev.readout.benchmark.engine.EngineKind;

/**
 * One of those that are compared.
 *
 * @param label its name in the tables
 * @param before what stands before the class path of its process, with a separator at its end, or
 *     nothing
 */
public record Contender(String label, EngineKind engine, String before) {

  public static Contender of(EngineKind engine) {
    return new Contender(engine.label(), engine, "");
  }
}
