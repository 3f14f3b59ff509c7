/** Turns bytes of unknown kind and encoding into text, or says what is wrong with them. */
@NullMarked
package app.photoplay.screenplay.reading;

import org.jspecify.annotations.NullMarked;
