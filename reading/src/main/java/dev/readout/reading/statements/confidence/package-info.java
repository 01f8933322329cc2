/**
 * How likely an attribution is right, given what found it: a logistic model over a few named
 * features, with weights from a resource.
 *
 * <p>Start with {@link dev.readout.reading.statements.confidence.ConfidenceModel}. Always true: the
 * features are told by values of the explanation, so that whoever fits the weights sees what the
 * reading sees.
 */
@NullMarked
package dev.readout.reading.statements.confidence;

import org.jspecify.annotations.NullMarked;
