/** The end of an account: planned, taken back, carried out. */
@NamedInterface("leaving")
@NullMarked
package app.photoplay.account.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
