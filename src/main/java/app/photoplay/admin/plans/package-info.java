/** How administrators change plans: the list of them, and the editor of one with its preview. */
@NullMarked
package app.photoplay.admin.plans;

import org.jspecify.annotations.NullMarked;
