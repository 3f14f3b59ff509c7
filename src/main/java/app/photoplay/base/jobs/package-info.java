/** JobRunr, kept quick and alive: its own pool, the poke, the supervisor. */
@NullMarked
package app.photoplay.base.jobs;

import org.jspecify.annotations.NullMarked;
