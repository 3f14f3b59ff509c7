/** What Fountain and Final Draft have in common: the elements of a screenplay, and the story and people made of them. */
@NullMarked
package app.photoplay.screenplay.script;

import org.jspecify.annotations.NullMarked;
