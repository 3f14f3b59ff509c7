package app.photoplay.conversion;

import app.photoplay.film.FilmCommands;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TestConfiguration(proxyBeanMethods = false)
class EngineDoubles {

    private static final Cut A_SECOND = new Cut(
            "",
            null,
            null,
            List.of(new CutScene(
                    "", List.of(new CutShot(ShotId.next(), AssetId.next(), Duration.ofSeconds(1), false, List.of())))));

    @Bean
    FakeProvider fakeProvider(ObjectProvider<ProviderSignals> signals) {
        return new FakeProvider(signals::getObject);
    }

    @Bean
    @Primary
    ShiftingClock shiftingClock() {
        return new ShiftingClock();
    }

    /** Films are finished as soon as they are asked for, and have no files. */
    @Bean
    @Primary
    FilmCommands fakeFilms(Films films, JdbcClient jdbc) {
        return new FilmCommands() {
            @Override
            public FilmView request(ProjectSummary project, @Nullable String language) {
                jdbc.sql("""
                                insert into films (id, project_id, owner_id, fingerprint, width, height, subtitles, format,
                                    cut, state, progress, film_asset, poster_asset, subtitles_asset, created_at,
                                    requested_at, finished_at, version)
                                values (gen_random_uuid(), ?, ?, 'fake', 160, 90, 'TRACK', 'MP4', ?, 'READY', 100,
                                    gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now(), now(), 0)
                                on conflict do nothing
                                """)
                        .params(
                                project.id().value(),
                                project.owner().value(),
                                JsonMapper.shared().writeValueAsString(A_SECOND))
                        .update();
                return resume(project.id());
            }

            @Override
            public FilmView resume(ProjectId project) {
                return films.find(project).orElseThrow();
            }

            @Override
            public void cancel(ProjectId project) {
                jdbc.sql("delete from films where project_id = ?")
                        .param(project.value())
                        .update();
            }
        };
    }
}
