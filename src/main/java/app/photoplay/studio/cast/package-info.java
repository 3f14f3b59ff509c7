/** The people and places of a film: who they are, what they look like, and what a change makes stale. */
@NullMarked
package app.photoplay.studio.cast;

import org.jspecify.annotations.NullMarked;
