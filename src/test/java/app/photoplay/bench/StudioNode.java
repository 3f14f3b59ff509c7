package app.photoplay.bench;

import app.photoplay.PhotoplayApplication;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application in a JVM with a way in: {@code film N} writes a film of N shots at a stop for the demo account, each
 * with its still, and answers its id; {@code gallery N} writes one with N pictures; {@code edit FILM WORDS} changes its first shot; {@code revision FILM} and {@code
 * await FILM REVISION} tell which is stored; {@code heap} answers kilobytes in use after collections; {@code statements}
 * how many went to the database since it was asked last.
 */
public final class StudioNode {

    private final ConfigurableApplicationContext context;
    private final StatementCount statements = new StatementCount();

    private StudioNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param arguments settings of the application */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(PhotoplayApplication.class);
        application.addInitializers(new NoTestBeans());
        StudioNode node = new StudioNode(application.run(arguments));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println("answer " + node.answer(line.split(" ")));
        }
        // Whoever started it is gone.
        node.context.close();
    }

    private String answer(String[] words) throws InterruptedException {
        return switch (words[0]) {
            case "film" -> film(Integer.parseInt(words[1])).toString();
            case "gallery" -> String.valueOf(gallery(Integer.parseInt(words[1])));
            case "heap" -> String.valueOf(heap());
            case "edit" -> String.valueOf(edit(ProjectId.of(words[1]), words));
            case "revision" -> String.valueOf(revision(ProjectId.of(words[1])));
            case "await" -> String.valueOf(await(ProjectId.of(words[1]), Long.parseLong(words[2])));
            case "statements" -> String.valueOf(statements.take());
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private ProjectId film(int shots) {
        UserId owner = new UserId(context.getBean(JdbcClient.class)
                .sql("select id from users where email like 'demo@%'")
                .query(UUID.class)
                .single());
        return new LongFilm(context).of(owner, shots);
    }

    /** As many takes of a film of a thousand shots, over two years, in several shapes. */
    private int gallery(int assets) {
        ProjectId project = film(Math.min(1_000, assets));
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("""
                        insert into assets (id, project_id, kind, content_type, bytes, sha256, width, height, created_at)
                        select gen_random_uuid(), a.project_id, a.kind, a.content_type, a.bytes, a.sha256,
                          case n % 5 when 0 then 720 when 1 then 1080 else 1280 end,
                          case n % 5 when 0 then 1280 when 1 then 1080 else 720 end, now() - n * interval '100 minutes'
                        from (select * from assets where project_id = :project limit 1) a, generate_series(1, :assets) n
                        """)
                .param("project", project.value())
                .param("assets", assets - 1)
                .update();
        int takes = jdbc.sql("""
                        insert into takes (id, project_id, shot_id, kind, number, asset_id, made_from, created_at)
                        select gen_random_uuid(), :project, s.id, 'STILL', 2 + a.n / (select count(*) from shots where project_id = :project),
                          a.id, '{}', a.created_at
                        from (select id, created_at, row_number() over (order by created_at) - 1 as n from assets
                              where project_id = :project and created_at < now() - interval '99 minutes') a
                        join (select id, row_number() over (order by id) - 1 as n from shots where project_id = :project) s
                          on s.n = a.n % (select count(*) from shots where project_id = :project)
                        """).param("project", project.value()).update();
        // As autovacuum has done long before a gallery is as full.
        jdbc.sql("analyze").update();
        return takes;
    }

    /** Other words for the first shot. */
    private long edit(ProjectId project, String[] words) {
        String action = String.join(" ", List.of(words).subList(2, words.length));
        ShotEntry first = context.getBean(StoryboardArchive.class)
                .now(project)
                .storyboard()
                .filmShots()
                .getFirst();
        EditShots edit = new EditShots(List.of(first.id()), ShotEdit.action(action));
        return Objects.requireNonNull(context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(StoryboardEditor.class).apply(project, null, edit, null)));
    }

    private long revision(ProjectId project) {
        return context.getBean(JdbcClient.class)
                .sql("select revision from storyboards where project_id = ?")
                .param(project.value())
                .query(Long.class)
                .single();
    }

    /** Until there is a later revision, looked at every millisecond. */
    private long await(ProjectId project, long before) throws InterruptedException {
        long now = revision(project);
        while (now <= before) {
            Thread.sleep(1);
            now = revision(project);
        }
        return now;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
    }
}
