/** The page of plans: what there is, what one is on, and how to change it. */
@NullMarked
package app.photoplay.studio.plans;

import org.jspecify.annotations.NullMarked;
