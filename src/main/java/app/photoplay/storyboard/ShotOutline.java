package app.photoplay.storyboard;

import java.time.Duration;

/** What of a shot decides whether its takes are still right, without its words. */
record ShotOutline(ShotId id, int number, Duration duration, String stillFingerprint, String clipFingerprint) {}
