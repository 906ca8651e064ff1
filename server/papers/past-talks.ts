import type { Tx } from "#db/client.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { matchPresenters } from "#domain/papers/import/match-presenters.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import type { PastTalk } from "./history.ts";
import type { StoredLine } from "./plan-stored-lines.ts";
import { readPeople } from "./read-talks.ts";

/** Takes lines with the papers they became or met; gives the talks on them that are past and were held, with who gave them. */
export const pastTalks = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "now">,
  lines: readonly (Pick<StoredLine, "draft"> & { paperId: string })[],
  said: Readonly<Record<string, string | null>>,
): Promise<PastTalk[]> => {
  const past = lines.flatMap(({ draft: { talk }, paperId }) =>
    isPast(ctx, talk) ? [{ talk, paperId }] : [],
  );
  if (past.length === 0) return [];
  const names = [...new Set(past.flatMap(({ talk }) => talk.presenters))];
  const who = matchPresenters(names, await readPeople(tx, ctx.team), said);
  return past.map(({ talk: { heldOn, presenters, note }, paperId }) => ({
    paperId,
    heldOn,
    presenters: presenters.map((name) => ({ name, userId: (who.get(name) ?? null) as UserId | null })),
    note,
  }));
};

type Talk = NonNullable<StoredLine["draft"]["talk"]>;

/** Whether a draft's talk is past and was held. Drafts of long ago say nothing of talks. */
export const isPast = (
  ctx: Pick<ActingContext, "team" | "now">,
  talk: Talk | null | undefined,
): talk is Talk =>
  talk !== null &&
  talk !== undefined &&
  talk.held !== false &&
  talk.heldOn <= dayInZone(ctx.now, ctx.team.timeZone);
