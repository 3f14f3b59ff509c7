/** What is known of human languages: sentences, clauses, reading speed and the word lists beside these classes. */
@NullMarked
@NamedInterface("language")
package app.photoplay.screenplay.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
