package app.photoplay.studio.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** {@link DelayedExecutor} on virtual threads: a waiting screen costs nothing. */
@Component
public class VirtualThreadDelayedExecutor implements DelayedExecutor, DisposableBean {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public void after(Duration pause, Runnable work) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(work);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
