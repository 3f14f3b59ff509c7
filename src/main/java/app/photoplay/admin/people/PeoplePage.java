package app.photoplay.admin.people;

import java.util.List;

/** A page of people, who was seen last first, and how many there are on all pages. */
public record PeoplePage(List<PersonLine> people, long total) {}
