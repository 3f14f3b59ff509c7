/** Letters that people ask for before they are let in; a job writes them, so that asking says nothing. */
@NullMarked
package app.photoplay.account.letter;

import org.jspecify.annotations.NullMarked;
