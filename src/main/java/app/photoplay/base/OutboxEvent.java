package app.photoplay.base;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, as others are told of it.
 *
 * @param position unique, ascending within one transaction
 * @param subject what it happened to, such as a project
 * @param kind a word that stays, such as «film-finished»
 * @param detail what of it is not in the subject's rows by the time that it is read
 */
public record OutboxEvent(long position, Instant at, UUID subject, String kind, Map<String, Object> detail) {}
