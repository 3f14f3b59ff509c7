/**
 * The storyboard as a document: its entries, the commands that change it, and what each command changed. Pure: no
 * database, no Spring; the same document and command give the same result everywhere.
 */
@NullMarked
@NamedInterface("document")
package app.photoplay.storyboard.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
