package app.photoplay.account;

import app.photoplay.base.UserId;

/** Somebody has opened an account. Published within the transaction that writes it. */
public record AccountOpened(UserId user) {}
