import type { Tx } from "#db/client.ts";
import type { toldSessions } from "#db/schema.ts";
import { planTellings, type TellingKind } from "#domain/scheduling/invitations/plan-tellings.ts";
import type { Services, Team } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";
import type { Reader } from "./list-readers.ts";
import { sessionMail } from "./session-mail.ts";
import { threadMail } from "./thread-mail.ts";
import type { TimeTeller } from "./time-teller.ts";

type Telling = Pick<Services, "env" | "queue"> & {
  team: Pick<Team, "id" | "slug" | "name">;
  now: string;
  timeOf: TimeTeller;
};

const kinds: readonly TellingKind[] = ["invited", "moved", "cancelled", "left"];

/** Owes one reader at most one mail per kind of news. Gives what their mailbox knows from now on, to be written down. */
export const tellReader = async (
  tx: Tx,
  ctx: Telling,
  reader: Reader,
  sessions: readonly InvitedSession[],
): Promise<(typeof toldSessions.$inferInsert)[]> => {
  const coming = sessions.map((session) => ({
    id: session.id,
    sequence: session.icsSequence,
    cancelled: session.cancelledAt !== null,
    said: whenAndWhere(session),
  }));
  const tellings = new Map(
    planTellings(reader, coming, reader.told).map(({ sessionId, kind }) => [sessionId, kind]),
  );
  if (tellings.size === 0) return [];
  for (const kind of kinds) {
    const told = sessions.filter(({ id }) => tellings.get(id) === kind);
    const [first] = told;
    if (!first) continue;
    const mail = sessionMail({ ...ctx, reader, kind, sessions: told });
    const thread = {
      sessionId: first.id,
      host: new URL(ctx.env.BASE_URL).hostname,
      isFirst: !reader.told.has(first.id),
    };
    await queueMail(tx, ctx, told.length === 1 ? await threadMail(tx, mail, thread) : mail);
  }
  return sessions.flatMap((session) => {
    const { id, icsSequence } = session;
    const kind = tellings.get(id);
    if (!kind) return [];
    const calledOffAt = kind === "cancelled" || kind === "left" ? ctx.now : null;
    return [
      {
        teamId: ctx.team.id,
        sessionId: id,
        userId: reader.userId,
        sequence: icsSequence,
        said: whenAndWhere(session),
        calledOffAt,
        toldAt: ctx.now,
      },
    ];
  });
};

const whenAndWhere = ({
  kind,
  onDate,
  startsAt,
  durationMinutes,
  place,
  meetingUrl,
}: InvitedSession): string => JSON.stringify([kind, onDate, startsAt, durationMinutes, place, meetingUrl]);
