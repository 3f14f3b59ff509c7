/** How shots stand: their takes held against what the document says now. */
@NullMarked
package app.photoplay.production.status;

import org.jspecify.annotations.NullMarked;
