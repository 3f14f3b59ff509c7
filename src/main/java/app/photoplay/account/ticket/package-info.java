/** Secrets that lead somewhere once: shown in a letter, kept as hashes. */
@NullMarked
package app.photoplay.account.ticket;

import org.jspecify.annotations.NullMarked;
