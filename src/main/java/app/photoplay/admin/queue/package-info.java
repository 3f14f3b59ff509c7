/** The queue as a screen: how full it is, what is held, and the handles that hold it. */
@NullMarked
package app.photoplay.admin.queue;

import org.jspecify.annotations.NullMarked;
