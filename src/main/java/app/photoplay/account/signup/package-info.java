/** Opening an account: by oneself, by an invitation, and the demo account. */
@NamedInterface("signup")
@NullMarked
package app.photoplay.account.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
