/** Requests nobody knows of, as a screen: what is known of each, and the decision. */
@NullMarked
package app.photoplay.admin.requests;

import org.jspecify.annotations.NullMarked;
