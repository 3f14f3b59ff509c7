/**
 * A product without anything behind it: every screen of a film in every state, from fixed values, to look at in a
 * browser and to test views with.
 */
@NullMarked
package app.photoplay.support.screens;

import org.jspecify.annotations.NullMarked;
