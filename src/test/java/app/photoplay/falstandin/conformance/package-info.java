/** Two tables of cases as data, and who goes through them: what the stand-in answers, and what clients make of it. */
@NullMarked
package app.photoplay.falstandin.conformance;

import org.jspecify.annotations.NullMarked;
