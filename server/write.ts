import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import { isAtLeast } from "#domain/teams/roles.ts";
import type { ActingContext, Team } from "./context.ts";
import { AppError, forbidden, notFound } from "./errors.ts";

/** A job writes without an asker. */
type Writing = Pick<ActingContext, "db" | "bus"> & { team: Pick<Team, "id"> } & Partial<
    Pick<ActingContext, "asker">
  >;

const codeOf = (error: unknown): string | undefined => (error as { cause?: { code?: string } })?.cause?.code;

const isSerialisationFault = (error: unknown): boolean => ["40001", "40P01"].includes(codeOf(error) ?? "");

/**
 * Runs one writing transaction and, once it is committed, tells the team's live pages. The team's row is locked
 * first, always: writes of one team queue behind each other, so they cannot deadlock and their seqs commit in order.
 * Throws not_found or forbidden when the asker lost their place or part of their role while they waited, unavailable
 * when the wait was too long. A deadlock or serialisation failure runs the whole transaction again, at most three times.
 */
export const write = <Result>(ctx: Writing, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  writeLate(ctx, async () => undefined, work);

/** As write(), but no page is told: that a ballot changed, and when, is its voter's alone. */
export const writeUntold = <Result>(ctx: Writing, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  write({ ...ctx, bus: { ...ctx.bus, announce: () => undefined } }, work);

/**
 * As write(), but the team's row is locked only after `prepare`, which does what takes long in the same transaction: the team's
 * votes need not wait for it. It must wait for nothing that a holder of the team's lock may have, so it only makes rows of its own.
 */
export const writeLate = async <Prepared, Result>(
  ctx: Writing,
  prepare: (tx: Tx) => Promise<Prepared>,
  work: (tx: Tx, prepared: Prepared) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await ctx.db.transaction(async (tx) => {
        const prepared = await prepare(tx);
        await waitForTurn(tx, ctx);
        return work(tx, prepared);
      });
      ctx.bus.announce(ctx.team.id);
      return result;
    } catch (error) {
      if (attempt === 3 || !isSerialisationFault(error)) throw error;
    }
  }
};

/** Postgres ended the wait by its statement timeout. */
const timedOut = "57014";

const waitForTurn = async (tx: Tx, { team, asker }: Writing): Promise<void> => {
  await tx
    .execute(sql`select 1 from teams where id = ${team.id} for no key update`)
    .catch((error: unknown) => {
      throw codeOf(error) === timedOut ? new AppError("unavailable", "team_is_busy") : error;
    });
  if (!asker) return;
  const [now] = await tx
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.teamId, team.id), eq(members.userId, asker.userId), isNull(members.removedAt)));
  if (!now) throw notFound();
  if (!isAtLeast(now.role, asker.role)) throw forbidden();
};
