/** On which plan somebody is, from when to when, and what a change of it costs. */
@NullMarked
@NamedInterface("subscription")
package app.photoplay.plan.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
