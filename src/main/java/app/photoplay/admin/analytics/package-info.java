/** What becomes of people and of takes, as a screen: from our own rows, without a tracker. */
@NullMarked
package app.photoplay.admin.analytics;

import org.jspecify.annotations.NullMarked;
