/** Plans and subscriptions by HTTP: the same as on the screens, for programs. */
@NullMarked
package app.photoplay.plan.web;

import org.jspecify.annotations.NullMarked;
