/** What does not hold together in a storyboard, on the page of its film. */
@NullMarked
package app.photoplay.studio.check;

import org.jspecify.annotations.NullMarked;
