/** Signing in by an account elsewhere. */
@NamedInterface("provider")
@NullMarked
package app.photoplay.account.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
