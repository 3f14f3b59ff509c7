package app.photoplay.project;

import app.photoplay.base.UserId;

/** A project was renamed, restyled, removed or restored; published in the transaction that does it. */
public record ProjectChanged(ProjectId project, UserId owner) {}
