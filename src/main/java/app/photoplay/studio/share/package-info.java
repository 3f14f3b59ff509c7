/** How a creator shows a film to others: versions, links to them, and the list of all links. */
@NullMarked
package app.photoplay.studio.share;

import org.jspecify.annotations.NullMarked;
