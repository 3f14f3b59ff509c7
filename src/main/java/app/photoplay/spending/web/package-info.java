/** What credits went on, by HTTP. */
@NullMarked
package app.photoplay.spending.web;

import org.jspecify.annotations.NullMarked;
