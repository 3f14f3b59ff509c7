/** What can go wrong with a job, and who decides that it does: a call, an ordinal, a model or a seeded plan. */
@NullMarked
package app.photoplay.falstandin.fault;

import org.jspecify.annotations.NullMarked;
