import type { SQL } from "drizzle-orm";
import { sessionEvent } from "#domain/scheduling/calendar/session-event.ts";
import { writeCalendar } from "#domain/scheduling/calendar/write-calendar.ts";
import type { Services } from "#server/context.ts";
import { fromAddress } from "#server/email/from-address.ts";
import { enterTeamByFeed } from "#server/teams/enter-team.ts";
import { type FeedRow, feedSql, readerOfFeed, readerOfTeam } from "./feed-sql.ts";

export type Feed = {
  slug: string;
  /** The iCalendar object. */
  body: string;
  /** When anything in it may have changed last: ISO. */
  newest: string;
};

type Reading = Pick<Services, "db" | "env">;

/** Takes the token of a secret address; gives its feed, or null for one that was never made, was replaced, or whose member has left. */
export const readFeed = async (services: Reading, token: string, now: string): Promise<Feed | null> => {
  const entered = enterTeamByFeed(services.env, token);
  return entered && load(services, readerOfFeed(entered.teamId, entered.feedId), now);
};

/** Takes the slug of a team; gives its feed without a secret, for the operator; null when there is no such team. */
export const readTeamFeed = (services: Reading, slug: string, now: string): Promise<Feed | null> =>
  load(services, readerOfTeam(slug), now);

const load = async ({ db, env }: Reading, reader: SQL, now: string): Promise<Feed | null> => {
  const { rows } = await db.execute<FeedRow>(feedSql(reader, now));
  return rows[0] ? writeFeed(env, rows[0]) : null;
};

const writeFeed = (env: Reading["env"], { slug, name, reader, newest, sessions }: FeedRow): Feed => {
  const agenda = `${env.BASE_URL}/t/${slug}/sessions`;
  const organizer = { name, address: fromAddress(env) };
  const events = sessions.map(({ id, duties, ...session }) =>
    sessionEvent(session, { url: `${agenda}/${id}`, organizer, duties }),
  );
  const feed = { name: reader === null ? name : `${name} – ${reader}`, url: agenda };
  return {
    slug,
    newest: new Date(newest).toISOString(),
    body: writeCalendar({ method: "PUBLISH", feed, events }),
  };
};
