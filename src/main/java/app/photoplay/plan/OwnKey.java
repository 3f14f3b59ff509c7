package app.photoplay.plan;

/**
 * A bean of this kind says that this installation pays a service itself, by a key of its own: its ceilings rule what is
 * spent, and nobody is refused for credits that nobody sold.
 */
public interface OwnKey {}
