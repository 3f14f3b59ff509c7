/** What fal's models take, make and cost: data, read from one catalogue. */
@NullMarked
package app.photoplay.fal.model;

import org.jspecify.annotations.NullMarked;
