package dev.readout.language.encoder;

/**
 * A piece of a word, as the vocabulary has it.
 *
 * @param id its number in the vocabulary
 * @param start offset in the word, in UTF-16 code units, of the first character it was made from
 * @param end offset after the last one
 */
record Piece(int id, int start, int end) {}
