/** The page of usage: what one has, what it goes on, by day, film, kind and model. */
@NullMarked
package app.photoplay.studio.usage;

import org.jspecify.annotations.NullMarked;
