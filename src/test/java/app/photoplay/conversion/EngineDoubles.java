package app.photoplay.conversion;

import app.photoplay.film.FilmId;
import app.photoplay.film.FilmView;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.support.FakeProvider;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class EngineDoubles {

    @Bean
    FakeProvider fakeProvider(ObjectProvider<ProviderSignals> signals) {
        return new FakeProvider(signals::getObject);
    }

    @Bean
    FilmMaking fakeFilms() {
        Map<ProjectId, FilmView> films = new ConcurrentHashMap<>();
        return new FilmMaking() {
            @Override
            public FilmView request(ProjectSummary project) {
                return films.computeIfAbsent(
                        project.id(),
                        id -> new FilmView(
                                FilmId.next(), FilmView.State.READY, 1, null, null, null, Duration.ZERO, 0, null));
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
