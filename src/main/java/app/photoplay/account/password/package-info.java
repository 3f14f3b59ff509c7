/** Passwords: what is a good one, hashing without burning every processor, forgetting and changing. */
@NullMarked
package app.photoplay.account.password;

import org.jspecify.annotations.NullMarked;
