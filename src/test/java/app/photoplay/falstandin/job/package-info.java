/** The life of a job: a queue, a few that run, what they end with, who is told. Nothing here holds a thread per job. */
@NullMarked
package app.photoplay.falstandin.job;

import org.jspecify.annotations.NullMarked;
