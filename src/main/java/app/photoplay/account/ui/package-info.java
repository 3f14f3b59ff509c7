/** Signing in and signing up. */
@NullMarked
package app.photoplay.account.ui;

import org.jspecify.annotations.NullMarked;
