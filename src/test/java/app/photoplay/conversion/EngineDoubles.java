package app.photoplay.conversion;

import app.photoplay.film.FilmId;
import app.photoplay.film.FilmView;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class EngineDoubles {

    @Bean
    FakeProvider fakeProvider(ObjectProvider<ProviderSignals> signals) {
        return new FakeProvider(signals::getObject);
    }

    @Bean
    @Primary
    ShiftingClock shiftingClock() {
        return new ShiftingClock();
    }

    @Bean
    @Primary
    FilmMaking fakeFilms() {
        Map<ProjectId, FilmView> films = new ConcurrentHashMap<>();
        return new FilmMaking() {
            @Override
            public void request(ProjectSummary project, @Nullable String language) {
                films.computeIfAbsent(
                        project.id(),
                        id -> new FilmView(
                                FilmId.next(), FilmView.State.READY, 1, null, null, null, Duration.ZERO, 0, null));
            }

            @Override
            public FilmView look(ProjectSummary project) {
                return Objects.requireNonNull(films.get(project.id()));
            }

            @Override
            public Map<ProjectId, FilmView> newest(Collection<ProjectId> projects) {
                Map<ProjectId, FilmView> found = new HashMap<>(films);
                found.keySet().retainAll(projects);
                return found;
            }

            @Override
            public void cancel(ProjectId project) {
                films.remove(project);
            }
        };
    }
}
