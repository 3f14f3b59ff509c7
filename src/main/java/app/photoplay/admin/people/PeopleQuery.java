package app.photoplay.admin.people;

import app.photoplay.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for; null leaves a question open.
 *
 * @param words all of which stand in the name or the address
 * @param page from 0
 * @param size most people of a page
 */
public record PeopleQuery(
        String words,
        @Nullable PlanId plan,
        @Nullable PersonState state,
        @Nullable SeenWithin seen,
        int page,
        int size) {}
