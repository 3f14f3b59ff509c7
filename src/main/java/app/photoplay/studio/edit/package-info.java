/** How an open page edits the storyboard that it shows. */
@NullMarked
package app.photoplay.studio.edit;

import org.jspecify.annotations.NullMarked;
