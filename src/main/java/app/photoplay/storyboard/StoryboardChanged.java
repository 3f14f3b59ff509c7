package app.photoplay.storyboard;

import app.photoplay.project.ProjectId;

/** A storyboard has a new revision; published in the transaction that makes it. */
public record StoryboardChanged(ProjectId project, long revision) {}
