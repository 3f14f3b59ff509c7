/**
 * What tests share: the whole application on a real PostgreSQL ({@link app.photoplay.support.PhotoplayTest}), the
 * application as a process of its own that can be killed ({@link app.photoplay.support.RunningApplication}).
 */
@NullMarked
package app.photoplay.support;

import org.jspecify.annotations.NullMarked;
