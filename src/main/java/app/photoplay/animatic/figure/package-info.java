/** The people, creatures and things of the shadow theatre: who they are, how they move, and how they are cut and lit. */
@NullMarked
package app.photoplay.animatic.figure;

import org.jspecify.annotations.NullMarked;
