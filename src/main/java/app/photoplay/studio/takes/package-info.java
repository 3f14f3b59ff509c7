/** The takes of a shot: looked at, chosen, compared, made anew, brought along. */
@NullMarked
package app.photoplay.studio.takes;

import org.jspecify.annotations.NullMarked;
