package app.photoplay.studio.review;

import app.photoplay.review.Proposals;
import app.photoplay.review.TeamRemarks;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.share.ShareServices;
import org.springframework.stereotype.Component;

/** What the screen of remarks asks. */
@Component
record ReviewServices(TeamRemarks remarks, Proposals proposals, LiveView live, ShareServices sharing) {}
