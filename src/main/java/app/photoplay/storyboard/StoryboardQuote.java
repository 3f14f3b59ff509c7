package app.photoplay.storyboard;

import app.photoplay.plan.Credits;

/** What a screenplay's pictures would cost. */
public record StoryboardQuote(Credits stills, Credits clips) {}
