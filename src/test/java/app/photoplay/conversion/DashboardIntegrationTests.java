package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.DashboardQuery.Order;
import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.support.BareProject;
import app.photoplay.support.CountedStatements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the dashboard lists: searched, sorted, and as many as are asked for. */
class DashboardIntegrationTests extends EngineScenario {

    @Autowired
    private Projects projects;

    private ProjectId film(String title) {
        ProjectId film = BareProject.of(creator.id(), jdbc);
        jdbc.sql("update projects set title = ? where id = ?")
                .params(title, film.value())
                .update();
        return film;
    }

    private List<String> titles(DashboardQuery query) {
        return creator.does(() -> dashboard.page(query)).films().stream()
                .map(entry -> entry.project().title())
                .toList();
    }

    @Test
    void filmsAreFoundByAPartOfTheirTitleInWhateverCase() {
        film("The Ferry");
        film("Ferryman’s rest");
        film("100% wool");
        film("under_score");

        assertThat(titles(DashboardQuery.FIRST.searching("fErRy"))).containsExactly("Ferryman’s rest", "The Ferry");
        assertThat(titles(DashboardQuery.FIRST.searching(" % "))).containsExactly("100% wool");
        assertThat(titles(DashboardQuery.FIRST.searching("_"))).containsExactly("under_score");
        assertThat(titles(DashboardQuery.FIRST.searching("'; drop table"))).isEmpty();
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST.searching("ferry"))))
                .satisfies(page -> assertThat(page.found()).isEqualTo(2))
                .satisfies(page -> assertThat(page.all()).isEqualTo(4));
    }

    @Test
    void filmsAreSortedByTitleByAgeAndByTheirLastChange() {
        ProjectId first = film("b");
        film("C");
        film("a");
        creator.acts(() -> projects.rename(first, "B"));

        assertThat(titles(DashboardQuery.FIRST)).containsExactly("a", "C", "B");
        assertThat(titles(DashboardQuery.FIRST.by(Order.TITLE))).containsExactly("a", "B", "C");
        assertThat(titles(DashboardQuery.FIRST.by(Order.CHANGED))).containsExactly("B", "a", "C");
    }

    @Test
    void aPageGrowsByWhatIsAskedForAndTheStatementsDoNot() {
        film("one");
        titles(DashboardQuery.FIRST);
        CountedStatements few = CountedStatements.of(() -> titles(DashboardQuery.FIRST));
        for (int i = 0; i < 60; i++) {
            film("film " + i);
        }

        CountedStatements many = CountedStatements.of(() -> titles(DashboardQuery.FIRST.more()));

        assertThat(many.count()).isEqualTo(few.count());
        assertThat(titles(DashboardQuery.FIRST)).hasSize(50);
        assertThat(titles(DashboardQuery.FIRST.more())).hasSize(61);
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST)).goesOn())
                .isTrue();
    }
}
