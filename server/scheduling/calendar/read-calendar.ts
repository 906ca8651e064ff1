import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { busyCalendars, users } from "#db/schema.ts";
import type { BusyFault } from "#domain/scheduling/busy/faults.ts";
import type { BusyReading } from "#domain/scheduling/busy/read-busy.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { type Fetched, fetchPublic } from "#server/outbound/fetch-public.ts";
import { userAgent } from "#server/outbound/user-agent.ts";
import { busyOffThread } from "./busy-off-thread.ts";
import { judgeCalendar } from "./judge-calendar.ts";
import { keepBusy } from "./keep-busy.ts";

/** Reads a member's own calendar from its address and keeps when they are busy, from yesterday for a year. One that cannot be read keeps what was read last, and says why. */
export const readCalendar = async (
  services: Services,
  { calendarId }: { calendarId: string },
): Promise<void> => {
  const { db } = services;
  const [calendar] = await db
    .select({ url: busyCalendars.url, home: users.timeZone })
    .from(busyCalendars)
    .innerJoin(users, eq(users.id, busyCalendars.userId))
    .where(eq(busyCalendars.id, calendarId));
  if (!calendar) return;
  const now = await databaseNow(db);
  const reading = await readAddress(services, calendar, now);
  await keepBusy(db, calendarId, reading, now);
};

const readAddress = async (
  { env }: Services,
  { url, home }: { url: string; home: string },
  now: string,
): Promise<BusyReading> => {
  const fetched = await fetchPublic(url, {
    judge: judgeCalendar(env),
    headers: { "user-agent": userAgent(env.METADATA_CONTACT), accept: "text/calendar, */*;q=0.1" },
  });
  const fault = faultOf(fetched);
  if (fault || !fetched.ok) return { ok: false, fault: fault ?? "unreachable" };
  return busyOffThread({ text: fetched.body, home, span: spanAt(now) });
};

const faultOf = (fetched: Fetched): BusyFault | null => {
  if (!fetched.ok) return fetched.why;
  const { status } = fetched;
  if (status === 404 || status === 410) return "not_there";
  if (status === 401 || status === 403) return "locked";
  return status === 200 ? null : "not_ok";
};

const spanAt = (now: string) => {
  const at = Temporal.Instant.from(now);
  return { from: at.subtract({ hours: 24 }).toString(), to: at.add({ hours: 370 * 24 }).toString() };
};
