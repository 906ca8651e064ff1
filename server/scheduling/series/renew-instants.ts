import { and, gt, isNotNull, isNull } from "drizzle-orm";
import { sessions } from "#db/schema.ts";
import { startInstant } from "#domain/clock/local-time.ts";
import type { Services } from "#server/context.ts";
import { write } from "#server/write.ts";
import { rewriteSession } from "../rewrite-session.ts";
import { loadSession, readLocal, type SessionRow } from "../session-row.ts";
import { enterAsJob } from "./enter-as-job.ts";

/** Computes the instants of all sessions to come again, since the zone data of this server may have changed; one that is another now counts as moved. */
export const renewInstants = async (services: Services): Promise<void> => {
  const rows = await services.db
    .select({
      teamId: sessions.teamId,
      id: sessions.id,
      localStart: sessions.localStart,
      zone: sessions.zone,
      startsAt: sessions.startsAt,
    })
    .from(sessions)
    .where(
      and(
        isNotNull(sessions.localStart),
        gt(sessions.startsAt, new Date().toISOString()),
        isNull(sessions.cancelledAt),
      ),
    );
  for (const row of rows)
    if (changeOf({ ...row, localStart: readLocal(row.localStart) }))
      await renew(services, row.teamId, row.id);
};

const changeOf = ({ localStart, zone, startsAt }: Pick<SessionRow, "localStart" | "zone" | "startsAt">) => {
  if (!localStart || !zone) return null;
  const start = startInstant(localStart, zone);
  if (start.startsAt === startsAt) return null;
  return { startsAt: start.startsAt, localStart: start.localStart, onDate: start.localStart.slice(0, 10) };
};

const renew = async (services: Services, teamId: string, sessionId: string): Promise<void> => {
  const ctx = await enterAsJob(services, teamId);
  if (!ctx) return;
  await write(ctx, async (tx) => {
    const before = await loadSession(tx, ctx, sessionId);
    const change = changeOf(before);
    const asker = { userId: before.createdBy, role: "organizer" as const };
    if (change) await rewriteSession(tx, { ...ctx, asker }, before, change);
  });
};
