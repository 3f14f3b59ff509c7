/** The outbox in rows, and the hints of it that reach every process by PostgreSQL's NOTIFY. */
@NullMarked
package app.photoplay.base.outbox;

import org.jspecify.annotations.NullMarked;
