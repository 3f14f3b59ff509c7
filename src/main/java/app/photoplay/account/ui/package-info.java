/** The screen of one’s own account, and where a device’s code is entered. */
@NullMarked
package app.photoplay.account.ui;

import org.jspecify.annotations.NullMarked;
