package app.photoplay.bench;

import app.photoplay.PhotoplayApplication;
import app.photoplay.animatic.TestBriefs;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.NewConversion;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ShotBrief;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.support.BareProject;
import app.photoplay.support.Creator;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application in a JVM with a way in: lines on its standard input, each answered by a line that begins with
 * «answer ». {@code orders N} asks for N stills, {@code convert N} converts N texts of one shot up to its clip at once,
 * {@code stats} tells what it holds.
 */
public final class BenchNode {

    private static final int ORDERS_AT_ONCE = 500;
    private static final String TEXT = "The lamp goes out.";

    private final ConfigurableApplicationContext context;
    private final Creator creator;

    private BenchNode(ConfigurableApplicationContext context) {
        this.context = context;
        creator = Creator.signUp(context);
    }

    /** @param arguments settings of the application */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(PhotoplayApplication.class);
        application.addInitializers(new NoTestBeans());
        BenchNode node = new BenchNode(application.run(arguments));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println("answer " + node.answer(line.split(" ")));
        }
        // Whoever started it is gone.
        node.context.close();
    }

    private String answer(String[] words) throws InterruptedException, SQLException {
        return switch (words[0]) {
            case "orders" -> orders(Integer.parseInt(words[1]));
            case "convert" -> convert(Integer.parseInt(words[1]));
            case "stats" -> stats();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String orders(int count) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Generations generations = context.getBean(Generations.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        for (int done = 0; done < count; done += ORDERS_AT_ONCE) {
            List<GenerationOrder> orders = new ArrayList<>();
            for (int number = done; number < Math.min(count, done + ORDERS_AT_ONCE); number++) {
                ShotBrief brief =
                        TestBriefs.of("EXT|the harbour|NIGHT|WIDE|MYSTERIOUS|Boat number " + number + " comes in.|");
                var still = new GenerationRequest.Still(brief, new FrameSize(256, 144), number, List.of());
                UUID subject = BareProject.of(creator.id(), jdbc).value();
                orders.add(new GenerationOrder(GenerationId.next(), creator.id(), subject, subject, still, number));
            }
            transaction.executeWithoutResult(status -> generations.request(orders));
        }
        return "" + count;
    }

    private String convert(int count) {
        Conversions conversions = context.getBean(Conversions.class);
        ManuscriptReader reader = new ManuscriptReader();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> asked = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                var project = new NewProject(
                        "Number " + number,
                        reader.read(TEXT),
                        Look.SHADOW_THEATRE,
                        AspectRatio.WIDE_16_9,
                        Resolution.HD);
                var wanted = new NewConversion(project, new CutLength.Natural(), Gate.CLIPS);
                asked.add(threads.submit(() -> creator.does(() -> conversions.convert(wanted))));
            }
            for (Future<?> one : asked) {
                one.get();
            }
            return "" + count;
        } catch (ExecutionException | InterruptedException e) {
            return "refused: " + e;
        }
    }

    /** Heap in MB after two collections, platform threads, connections of the pool, CPU seconds so far. */
    private String stats() throws SQLException {
        System.gc();
        System.gc();
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var pool =
                context.getBean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean();
        return String.format(
                Locale.ROOT,
                "%d %d %d %.3f",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                pool.getTotalConnections(),
                os.getProcessCpuTime() / 1e9);
    }
}
