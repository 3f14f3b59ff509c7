package app.photoplay.project;

/**
 * An invitation together with the way that leads to it.
 *
 * @param path below our address; it is not kept and is shown once
 */
public record MadeInvitation(Invitation invitation, String path) {}
