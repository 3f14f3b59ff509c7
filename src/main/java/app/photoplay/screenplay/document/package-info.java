/**
 * Documents with parsers of other people's (PDF, RTF, DOCX, ODT, EPUB): read in a process of its own, so that none of
 * them costs more than its share, whatever is in it.
 */
@NullMarked
package app.photoplay.screenplay.document;

import org.jspecify.annotations.NullMarked;
