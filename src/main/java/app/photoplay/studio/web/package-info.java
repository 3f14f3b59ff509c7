/** Conversions by HTTP: the same as on the screens, for programs. */
@NullMarked
package app.photoplay.studio.web;

import org.jspecify.annotations.NullMarked;
