package app.photoplay.sharing;

/** How many have looked at a work by its links, and how often its film was begun. */
public record Audience(long people, long plays) {}
