/** What the stand-in believes of fal's models: a table in {@code models.json}, and what follows from it. */
@NullMarked
package app.photoplay.falstandin.model;

import org.jspecify.annotations.NullMarked;
