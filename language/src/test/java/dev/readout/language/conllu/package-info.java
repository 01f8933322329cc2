@NullMarked
package dev.readout.language.conllu;

import org.jspecify.annotations.NullMarked;
