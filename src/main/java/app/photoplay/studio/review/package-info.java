/** What was said about a film, beside the film: threads, answers, and the edits that remarks become. */
@NullMarked
package app.photoplay.studio.review;

import org.jspecify.annotations.NullMarked;
