import { sessionEvent } from "#domain/scheduling/calendar/session-event.ts";
import { ownOf, withHolders } from "#domain/scheduling/calendar/with-holders.ts";
import { writeCalendar } from "#domain/scheduling/calendar/write-calendar.ts";
import type { Services } from "#server/context.ts";
import { fromAddress } from "#server/email/from-address.ts";
import { enterTeamByFeed } from "#server/teams/enter-team.ts";
import { byFeed, byTeam, type FeedRow } from "./feed-sql.ts";

export type Feed = {
  slug: string;
  /** The iCalendar object. */
  body: string;
  /** When anything in it may have changed last: ISO. */
  newest: string;
};

type Reading = Pick<Services, "db" | "env">;

/** Takes the token of a secret address; gives its feed, or null for one that was never made, was replaced, or whose member has left. */
export const readFeed = async ({ db, env }: Reading, token: string, now: string): Promise<Feed | null> => {
  const entered = enterTeamByFeed(env, token);
  if (!entered) return null;
  const [row] = await byFeed(db).execute({ ...entered, now });
  return row ? writeFeed(env, row) : null;
};

/** Takes the slug of a team; gives its feed without a secret, for the operator; null when there is no such team. */
export const readTeamFeed = async ({ db, env }: Reading, slug: string, now: string): Promise<Feed | null> => {
  const [row] = await byTeam(db).execute({ slug, now });
  return row ? writeFeed(env, row) : null;
};

const writeFeed = (
  env: Reading["env"],
  { slug, name, readerId, reader, newest, sessions }: FeedRow,
): Feed => {
  const agenda = `${env.BASE_URL}/t/${slug}/sessions`;
  const organizer = { name, address: fromAddress(env) };
  const events = sessions.map(({ id, holders, ...session }) =>
    sessionEvent(withHolders(session, holders), {
      url: `${agenda}/${id}`,
      organizer,
      own: ownOf(holders, readerId),
    }),
  );
  const feed = { name: reader === null ? name : `${name} – ${reader}`, url: agenda };
  return {
    slug,
    newest: new Date(newest).toISOString(),
    body: writeCalendar({ method: "PUBLISH", feed, events }),
  };
};
