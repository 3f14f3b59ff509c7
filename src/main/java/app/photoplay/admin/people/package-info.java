/** People, as administrators find them and help them. Reads accounts, subscriptions and grants in one statement a page. */
@NullMarked
package app.photoplay.admin.people;

import org.jspecify.annotations.NullMarked;
