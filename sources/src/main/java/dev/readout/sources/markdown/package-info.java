/**
 * From Markdown to an article: front matter, headline and paragraphs, with the way back to the
 * file.
 *
 * <p>Start with {@link dev.readout.sources.markdown.MarkdownReader}. The dialect is CommonMark. The
 * tree is walked without recursion, so that nesting costs no stack.
 */
@NullMarked
package dev.readout.sources.markdown;

import org.jspecify.annotations.NullMarked;
