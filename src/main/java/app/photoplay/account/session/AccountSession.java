package app.photoplay.account.session;

import java.time.Instant;
import java.util.UUID;

/**
 * Where somebody is signed in.
 *
 * @param device as the browser calls itself, in words
 * @param network where they came from first
 * @param usedAt to a few minutes
 * @param current whether it is the one that asks
 */
public record AccountSession(
        UUID id, String device, String network, Instant begunAt, Instant usedAt, boolean current) {}
