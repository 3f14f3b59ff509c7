/** The second factor: codes of an app, and those for when it is lost. */
@NullMarked
package app.photoplay.account.factor;

import org.jspecify.annotations.NullMarked;
