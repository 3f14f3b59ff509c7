/** The providers of this installation, whether they answer, and how patient we are with them. */
@NullMarked
package app.photoplay.generation.provider;

import org.jspecify.annotations.NullMarked;
