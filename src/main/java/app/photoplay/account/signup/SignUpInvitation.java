package app.photoplay.account.signup;

import java.time.Instant;
import java.util.UUID;

/** Somebody was invited to open an account, and has not yet. */
public record SignUpInvitation(UUID id, String email, Instant invitedAt, Instant expiresAt) {}
