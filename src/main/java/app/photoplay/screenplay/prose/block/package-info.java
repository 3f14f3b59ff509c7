/** Paragraphs, headings and chapters: how a text is laid out. */
@NullMarked
package app.photoplay.screenplay.prose.block;

import org.jspecify.annotations.NullMarked;
