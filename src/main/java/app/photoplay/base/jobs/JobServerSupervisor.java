package app.photoplay.base.jobs;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.server.BackgroundJobServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts JobRunr's server again after a database outage, which ends it for good otherwise. The first start is the
 * starter's: until it was seen to run, or has had its time, a server that rests is only one that has not begun yet.
 */
@Component
class JobServerSupervisor {

    private static final Logger log = LoggerFactory.getLogger(JobServerSupervisor.class);
    private static final int LOOKS_BEFORE_HELP = 10;

    private final Optional<BackgroundJobServer> server;
    private final JdbcClient jdbc;
    private final JobRunrJobs jobs;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile boolean ready;
    private int patience = LOOKS_BEFORE_HELP;

    JobServerSupervisor(Optional<BackgroundJobServer> server, JdbcClient jdbc, JobRunrJobs jobs) {
        this.server = server;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** The starter begins to start the server at this moment, and it takes a while. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready = true;
    }

    /** From here on a server that rests is meant to. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        ready = false;
    }

    void look() {
        if (!ready || server.isEmpty()) {
            return;
        }
        if (server.get().isRunning()) {
            patience = 0;
            return;
        }
        if (patience > 0) {
            patience--;
            return;
        }
        jdbc.sql("select 1").query(Integer.class).single();
        // A look at the wrong moment of its own stop or start throws, and the next look is a second away.
        server.get().start();
        jobs.forget();
        log.info("Job server restarted (restart {})", restarts.incrementAndGet());
    }

    int restarts() {
        return restarts.get();
    }
}
