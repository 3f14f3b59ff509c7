/** What a film still costs by its parts, held against what its creator has, and what would make it cheaper. */
@NullMarked
package app.photoplay.studio.quote;

import org.jspecify.annotations.NullMarked;
