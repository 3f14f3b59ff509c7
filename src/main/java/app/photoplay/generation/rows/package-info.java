/** Requests as rows: what a step reads and the changes of state it may write. */
@NullMarked
package app.photoplay.generation.rows;

import org.jspecify.annotations.NullMarked;
