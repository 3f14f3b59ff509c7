/**
 * What every reader of a format hands over: scenes made of beats, each beat pointing at its characters. Knows nothing of
 * shots.
 */
@NullMarked
package app.photoplay.screenplay.story;

import org.jspecify.annotations.NullMarked;
