/** What people are called, look like and prefer. */
@NamedInterface("profile")
@NullMarked
package app.photoplay.account.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
