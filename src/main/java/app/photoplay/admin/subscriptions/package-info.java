/** Payments as a screen: what is waited for, what came, and what went back. */
@NullMarked
package app.photoplay.admin.subscriptions;

import org.jspecify.annotations.NullMarked;
