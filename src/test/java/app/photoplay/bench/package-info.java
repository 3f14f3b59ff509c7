/** What the commands in {@code bench} measure with: the application as a process, its tables, a node within reach. */
@NullMarked
package app.photoplay.bench;

import org.jspecify.annotations.NullMarked;
