package app.photoplay.base;

import org.jobrunr.jobs.lambdas.JobRequest;

/** A short piece of work for {@link Jobs}: a record of ids whose handler reads everything else from the rows. */
public interface Step extends JobRequest {

    /** Names what is to be done to what; two steps with the same key do the same. */
    String key();
}
