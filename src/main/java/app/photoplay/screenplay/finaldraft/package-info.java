/** Understands Final Draft's XML. */
@NullMarked
package app.photoplay.screenplay.finaldraft;

import org.jspecify.annotations.NullMarked;
