package dev.readout.evaluation.eventtype;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.reading.events.pairs.PairType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, a pair in it and the type of the event between them.
 *
 * @param source words of the one who acts, in UTF-16; null where the text does not name it
 * @param target words of the other side, in UTF-16; null where the text does not name it
 * @param folds the file that it stands in
 */
record EventTypeGold(
    Document document, @Nullable Span source, @Nullable Span target, PairType type, Folds folds)
    implements GoldDocument {}
