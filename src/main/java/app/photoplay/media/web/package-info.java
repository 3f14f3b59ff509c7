/** How stored files reach a browser. */
@NullMarked
package app.photoplay.media.web;

import org.jspecify.annotations.NullMarked;
