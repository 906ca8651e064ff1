import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { newId } from "#db/new-id.ts";
import { seasons } from "#db/schema.ts";
import { countFromNow, expandDates, spanOf, whatPassed } from "#domain/seasons/expand-dates.ts";
import { hasOverlap } from "#domain/seasons/has-overlap.ts";
import { seasonInput } from "#domain/seasons/season-input.ts";
import { emptySession } from "#domain/seasons/season-plan.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { listDaysOff } from "#server/scheduling/blackouts/list-days-off.ts";
import { write } from "#server/write.ts";
import { planOffThread } from "./plan-off-thread.ts";
import { readUnusable, sayUnusable } from "./read-unusable.ts";
import { readWorld } from "./read-world.ts";
import { tellSeason } from "./tell-season.ts";

/** `id` is made by whoever asks: asking the same again after a lost answer gives the same draft. */
export const draftSeasonInput = z.intersection(seasonInput, z.object({ id: z.uuid() }));

/** Plans a season as a draft that nobody but organizers sees. Gives its id and version. Throws forbidden, refused (season_days, season_overlap, season_papers), invalid for somebody else's id. */
export const draftSeason = async (ctx: ActingContext, input: z.infer<typeof draftSeasonInput>) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const { id, ...asked } = input;
  const request = countFromNow(asked, ctx.now);
  const { dates, notes } = expandDates(request, await listDaysOff(ctx, spanOf(request)));
  const passed = whatPassed(dates, ctx.now);
  if (passed !== null) throw new AppError("refused", "season_days", { field: "days", sentence: passed });
  if (hasOverlap(dates, request.minutes)) throw new AppError("refused", "season_overlap");
  await expectUsable(ctx, request);
  const sessions = dates.map((date) => emptySession(newId(), date));
  const world = await readWorld(ctx, request, sessions, []);
  const { perSession, minGap } = request;
  const plan = await planOffThread({
    kind: "plan",
    problem: { perSession, minGap, sessions, world, dateNotes: notes },
  });
  return write(ctx, async (tx) => {
    const made = await tx
      .insert(seasons)
      .values({
        teamId: ctx.team.id,
        id,
        title: request.title,
        request,
        plan,
        createdBy: ctx.asker.userId,
        createdAt: ctx.now,
      })
      .onConflictDoNothing({ target: [seasons.teamId, seasons.id] })
      .returning({ id: seasons.id });
    if (made.length > 0) {
      await tellSeason(tx, ctx, id, "drafted");
      return { seasonId: id, version: 1 };
    }
    const [stored] = await tx
      .select({ version: seasons.version, createdBy: seasons.createdBy })
      .from(seasons)
      .where(and(eq(seasons.teamId, ctx.team.id), eq(seasons.id, id)));
    if (stored?.createdBy !== ctx.asker.userId) throw new AppError("invalid", "invalid_input");
    return { seasonId: id, version: stored.version };
  });
};

// Where some can be planned, the draft says which of them cannot.
const expectUsable = async (ctx: ActingContext, { papers }: z.infer<typeof seasonInput>): Promise<void> => {
  if (papers.from !== "picked") return;
  const unusable = await readUnusable(ctx, { papers });
  if (unusable.length < papers.paperIds.length) return;
  throw new AppError("refused", "season_papers", {
    field: "papers",
    sentence: sayUnusable(unusable).join(" "),
  });
};
