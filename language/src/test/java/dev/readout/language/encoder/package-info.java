@NullMarked
package dev.readout.language.encoder;

import org.jspecify.annotations.NullMarked;
