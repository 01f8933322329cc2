/**
 * What is measured: Readout, CoreNLP and OpenNLP behind one interface, {@link
 * dev.readout.benchmark.engine.Engine}. Always true: an engine does the whole of what its
 * description says and throws the result away.
 */
@NullMarked
package dev.readout.benchmark.engine;

import org.jspecify.annotations.NullMarked;
