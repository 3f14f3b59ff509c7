package app.photoplay.screenplay;

/** What the camera does during a shot: the closed vocabulary of moves. */
public enum CameraMove {
    STATIC,
    PUSH_IN,
    PULL_OUT,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    CRANE_UP,
    CRANE_DOWN,
    TRACK_LEFT,
    TRACK_RIGHT,
    ARC_LEFT,
    ARC_RIGHT,
    DOLLY_ZOOM,
    WHIP_PAN,
    HAND_HELD
}
