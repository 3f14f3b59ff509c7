/** The audit log as a screen. */
@NullMarked
package app.photoplay.admin.audit;

import org.jspecify.annotations.NullMarked;
