/** What was done to a film's storyboard, as a list that people read, with a way back to every point of it. */
@NullMarked
package app.photoplay.studio.activity;

import org.jspecify.annotations.NullMarked;
