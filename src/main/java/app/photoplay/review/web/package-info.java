/** What guests say, by the plain forms of their pages; who looks hears of it while they look. */
@NullMarked
package app.photoplay.review.web;

import org.jspecify.annotations.NullMarked;
