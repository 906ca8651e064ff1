import { expect, test } from "vitest";
import { whyPaperStays } from "./why-paper-stays.ts";

const nothing = {
  votes: 0,
  comments: 0,
  deletedComments: 0,
  sessions: 0,
  otherLists: 0,
  rounds: 0,
  picks: 0,
};

test.each([
  [{}, null],
  [{ votes: 1 }, "1 vote"],
  [{ votes: 2, comments: 1 }, "2 votes and 1 comment"],
  [{ comments: 1, deletedComments: 1 }, "1 comment"],
  [{ deletedComments: 2 }, "2 deleted comments"],
  [{ votes: 1, sessions: 1, otherLists: 2 }, "1 vote, 1 session and 2 further lists"],
  [{ rounds: 1 }, "1 place in a round"],
  [{ rounds: 2, picks: 1, otherLists: 1 }, "2 places in rounds, 1 pick by the queue and 1 further list"],
  [{ picks: 2 }, "2 picks by the queue"],
])("%j: %s", (gains, why) => expect(whyPaperStays({ ...nothing, ...gains })).toBe(why));
