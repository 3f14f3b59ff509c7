/** What programs come in with: API tokens, and devices that ask for one. */
@NamedInterface("token")
@NullMarked
package app.photoplay.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
