/**
 * What every renderer shows of a readout: names for ids, the words of a statement with its
 * quotation marks put right, the order in which things are told.
 *
 * <p>Start with {@link dev.readout.cli.view.ArticleView}. Always true: nothing here knows of
 * terminals or HTML.
 */
@NullMarked
package dev.readout.cli.view;

import org.jspecify.annotations.NullMarked;
