/** Who looks after the house, how the first is found, and what they do to accounts. */
@NamedInterface("administrator")
@NullMarked
package app.photoplay.account.administrator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
