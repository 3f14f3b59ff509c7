/** What administrators see and decide of requests, whoever's they are: the queue, what nobody knows of, spending. */
@NullMarked
@NamedInterface("desk")
package app.photoplay.generation.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
