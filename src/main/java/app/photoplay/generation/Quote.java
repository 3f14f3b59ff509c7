package app.photoplay.generation;

import app.photoplay.plan.Credits;

/** What a request will cost. */
public record Quote(Credits credits) {}
