/** Sessions: held against the row at each request, listed, ended, and seen through by administrators. */
@NamedInterface("session")
@NullMarked
package app.photoplay.account.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
