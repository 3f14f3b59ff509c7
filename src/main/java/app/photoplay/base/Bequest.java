package app.photoplay.base;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that name, beside a film, a person whose end would take them along. What somebody made for films of others stays with
 * those films: every capability that has such rows declares them as a bean.
 *
 * @param table whose rows they are
 * @param film the column of the film that they belong to
 * @param person the column of whom they are
 */
public record Bequest(String table, String film, String person) {

    /** From now on they are the owner's of their film; in the transaction in which an account ends. */
    public void handOver(UserId whoGoes, JdbcClient jdbc) {
        jdbc.sql("update %s t set %s = p.owner_id from projects p where p.id = t.%s and t.%s = ?"
                        .formatted(table, person, film, person))
                .param(whoGoes.value())
                .update();
    }
}
