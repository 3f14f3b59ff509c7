/** Signing in by a password or by a letter, with what keeps guessers out. */
@NamedInterface("signin")
@NullMarked
package app.photoplay.account.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
