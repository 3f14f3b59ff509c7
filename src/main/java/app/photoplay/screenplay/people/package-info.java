/** Collects the people of a story: who they are, how else they are called, what they look like. */
@NullMarked
package app.photoplay.screenplay.people;

import org.jspecify.annotations.NullMarked;
