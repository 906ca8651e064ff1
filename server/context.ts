import type { Db } from "#db/client.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { Env } from "./env.ts";
import type { Queue } from "./jobs/queue.ts";
import type { Bus } from "./live/bus.ts";

/** What the process offers to every verb. Made once, in server/process.ts (tests: db/testing). */
export type Services = {
  db: Db;
  env: Env;
  bus: Bus;
  queue: Queue;
};

/** A request before anybody is known. `now` is the only clock a verb reads (ISO, UTC). */
export type Context = Services & {
  now: string;
  request: RequestFacts;
};

export type RequestFacts = {
  /** SHA-256 of the device token in the cookie; null for a browser that is not signed in. */
  tokenHash: string | null;
  /** The address that rate limits count by. */
  address: string;
  userAgent: string | null;
  /** Queues a Set-Cookie header; a no-op outside HTTP. */
  setCookie: (header: string) => void;
};

export type Me = {
  userId: UserId;
  deviceId: string;
  name: string;
  email: string | null;
  pendingEmail: string | null;
  timeZone: string;
  singleKeysOff: boolean;
};

/** Somebody signed in. */
export type SignedInContext = Context & { me: Me };

export type Team = { id: TeamId; slug: string; name: string; timeZone: string; sample: boolean };

/** Somebody in one of their teams: what almost every verb takes. */
export type TeamContext = SignedInContext & { team: Team; asker: { userId: UserId; role: Role } };

/** The least a writing verb needs; the system (jobs, the sample group) can make one too. */
export type ActingContext = Pick<TeamContext, "db" | "bus" | "queue" | "env" | "now" | "team" | "asker">;
