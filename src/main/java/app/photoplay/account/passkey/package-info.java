/** Signing in with a passkey, and making one. */
@NamedInterface("passkey")
@NullMarked
package app.photoplay.account.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
