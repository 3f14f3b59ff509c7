/** What is spoken, and by whom. */
@NullMarked
package app.photoplay.screenplay.prose.speech;

import org.jspecify.annotations.NullMarked;
