/** Conversions by HTTP: the same as on the screens, for programs. */
@NullMarked
package app.photoplay.conversion.web;

import org.jspecify.annotations.NullMarked;
