/** Follows accepted requests at their providers until they end. */
@NullMarked
package app.photoplay.generation.polling;

import org.jspecify.annotations.NullMarked;
