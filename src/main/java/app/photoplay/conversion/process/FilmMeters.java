package app.photoplay.conversion.process;

import app.photoplay.base.UserId;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitMeter;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many films somebody has begun and has under way. */
@Configuration(proxyBeanMethods = false)
class FilmMeters {

    /** Where reading the text came to nothing, nothing was begun. */
    @Bean
    LimitMeter begunFilms(JdbcClient jdbc) {
        return meter(
                Limit.FILMS_A_MONTH,
                (account, since) -> jdbc.sql("""
                        select count(*) from conversions where account_id = ? and started_at >= ? and state <> 'FAILED'
                        """)
                        .params(account.value(), since.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single());
    }

    @Bean
    LimitMeter filmsUnderWay(JdbcClient jdbc) {
        return meter(
                Limit.AT_ONCE,
                (account, since) ->
                        jdbc.sql("""
                        select count(*) from conversions
                        where account_id = ? and state in ('PLANNING', 'MAKING', 'ASSEMBLING')
                        """).param(account.value()).query(Long.class).single());
    }

    private interface Count {
        long of(UserId account, Instant since);
    }

    private static LimitMeter meter(Limit limit, Count count) {
        return new LimitMeter() {
            @Override
            public Limit limit() {
                return limit;
            }

            @Override
            public long used(UserId account, Instant since) {
                return count.of(account, since);
            }
        };
    }
}
