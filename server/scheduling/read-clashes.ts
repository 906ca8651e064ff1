import { and, eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { assignments, users } from "#db/schema.ts";
import { describeElsewhere } from "#domain/presenters/elsewhere.ts";
import type { ActingContext } from "#server/context.ts";
import { readElsewhere } from "./read-elsewhere.ts";

/** Who has a place at a session and another one at the same time, in a sentence each. */
export const readClashes = async (
  db: Db | Tx,
  ctx: Pick<ActingContext, "team" | "now">,
  sessionId: string,
): Promise<{ userId: string; sentence: string }[]> => {
  const here = await db
    .selectDistinct({ userId: assignments.userId, name: users.name })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.userId))
    .where(
      and(
        eq(assignments.teamId, ctx.team.id),
        eq(assignments.sessionId, sessionId),
        inArray(assignments.status, ["offered", "accepted"]),
      ),
    );
  if (here.length === 0) return [];
  const userIds = here.map(({ userId }) => userId);
  const elsewhere = await readElsewhere(db, ctx, [{ sessionId }], userIds);
  return elsewhere.map(({ userId, ...place }) => {
    const name = here.find((one) => one.userId === userId)?.name ?? "Somebody";
    return { userId, sentence: `${name} ${describeElsewhere(place)}.` };
  });
};
