/** Names and nouns for persons, by language and script. */
@NullMarked
package app.photoplay.screenplay.people.name;

import org.jspecify.annotations.NullMarked;
