/** What is known of human languages: sentences, clauses, reading speed and the word lists beside these classes. */
@NullMarked
package app.photoplay.screenplay.language;

import org.jspecify.annotations.NullMarked;
