/** Where credits come from: grants, and what is left of each. */
@NullMarked
@NamedInterface("grant")
package app.photoplay.plan.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
