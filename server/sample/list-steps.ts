import { newId } from "#db/new-id.ts";
import { deleteComment } from "#server/discussion/delete-comment.ts";
import { editComment } from "#server/discussion/edit-comment.ts";
import { postComment } from "#server/discussion/post-comment.ts";
import { setVote } from "#server/voting/set-vote.ts";
import { comments } from "./content/comments.ts";
import { firstListing } from "./content/first-listing.ts";
import { secondListing } from "./content/second-listing.ts";
import { votes } from "./content/votes.ts";
import { importListing } from "./import-listing.ts";
import { listSessionSteps } from "./list-session-steps.ts";
import { hoursBefore } from "./sample-clock.ts";
import { type Step, take } from "./step.ts";

/** When each list came in, in hours before the group is opened. */
const listings = [
  { hoursAgo: 28 * 24, name: "Weekly list", papers: firstListing },
  { hoursAgo: 3 * 24, name: "Weekly list", papers: secondListing },
] as const;

/** Everything the invented members did up to `now`, in the order in which they did it. */
export const listSteps = (now: string, zone: string): Step[] =>
  [...importSteps(now), ...voteSteps(now), ...listSessionSteps(now, zone), ...commentSteps(now)].sort(
    (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );

const importSteps = (now: string): Step[] =>
  listings.map(({ hoursAgo, name, papers }) => ({
    at: hoursBefore(now, hoursAgo),
    by: "ines",
    run: (ctx, shelf) => importListing(ctx, shelf, { name, papers }),
  }));

const voteSteps = (now: string): Step[] =>
  votes.map(({ paper, by, days, offers }) => {
    const listing = listings.find(({ papers }) => papers.some(({ key }) => key === paper));
    return {
      at: hoursBefore(now, (listing?.hoursAgo ?? 0) - days * 24),
      by,
      run: (ctx, shelf) =>
        setVote(ctx, { paperId: take(shelf.papers, paper), vote: offers ? "could_present" : "yes" }),
    };
  });

const commentSteps = (now: string): Step[] =>
  comments.flatMap(({ key, paper, by, to, hoursAgo, body, edited, deleted }) => {
    const post: Step = {
      at: hoursBefore(now, hoursAgo),
      by,
      run: async (ctx, shelf) => {
        const id = newId();
        const parentId = to ? take(shelf.comments, to) : null;
        await postComment(ctx, { id, paperId: take(shelf.papers, paper), parentId, body });
        shelf.comments.set(key, id);
      },
    };
    const edit: Step = {
      at: hoursBefore(now, hoursAgo - 0.5),
      by,
      run: (ctx, shelf) =>
        editComment(ctx, { commentId: take(shelf.comments, key), version: 1, body: edited ?? body }),
    };
    const remove: Step = {
      at: hoursBefore(now, hoursAgo - 3),
      by,
      run: (ctx, shelf) => deleteComment(ctx, { commentId: take(shelf.comments, key) }),
    };
    return [post, ...(edited ? [edit] : []), ...(deleted ? [remove] : [])];
  });
