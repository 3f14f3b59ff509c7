/**
 * The audit log: who did what to whom in the administration, written with the act itself and never changed. Every
 * capability writes its own acts; the words of an act stand in the bundle under {@code audit.<action>}.
 */
@NullMarked
@NamedInterface("audit")
package app.photoplay.base.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
