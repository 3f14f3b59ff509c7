package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.account.session.Impersonation;
import app.photoplay.account.signup.SignUpInvitations;
import org.springframework.stereotype.Component;

/** What can be done from somebody's file. */
@Component
record PersonActions(PeopleDesk desk, AccountDesk accounts, Impersonation viewing, SignUpInvitations invitations) {}
