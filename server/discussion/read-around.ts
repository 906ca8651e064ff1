import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { commentColumns, readable, showComment } from "./comment-columns.ts";
import { enterThread } from "./enter-thread.ts";

export const readAroundInput = z.object({
  paperId: z.uuid().toLowerCase(),
  number: z.int().min(1).max(0x7fff_ffff),
});

const place = sql.placeholder;

// The comment's path cut after each step is itself and everything above it. Siblings and replies are ranges of the
// path index: everything of the wanted depth below the parent, before and after; everything one level below.
const around = sql`(
  with here as (select h.path, h.depth, substring(h.path for h.depth * 4) as above from comments h
    where h.team_id = ${place("teamId")} and h.paper_id = ${place("paperId")} and h.number = ${place("number")})
  select substring(here.path for step * 4) from here, generate_series(1, here.depth + 1) step
  union all (select c.path from here, comments c where c.team_id = ${place("teamId")} and c.paper_id = ${place("paperId")}
    and c.path < here.path and c.path > here.above and c.depth = here.depth order by c.path desc limit 30)
  union all (select c.path from here, comments c where c.team_id = ${place("teamId")} and c.paper_id = ${place("paperId")}
    and c.path > here.path and c.path < here.above || '\\xff'::bytea and c.depth = here.depth order by c.path limit 30)
  union all (select c.path from here, comments c where c.team_id = ${place("teamId")} and c.paper_id = ${place("paperId")}
    and c.path > here.path and c.path < here.path || '\\xff'::bytea and c.depth = here.depth + 1 order by c.path limit 60)
)`;

const statement = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(
      and(
        eq(comments.teamId, place("teamId")),
        eq(comments.paperId, place("paperId")),
        sql`comments.path in ${around}`,
        readable,
      ),
    )
    .orderBy(asc(comments.path))
    .prepare("read_around"),
);

/** What a permalink shows: the comment, everything above it, up to 60 siblings and 60 replies. Throws not_found. */
export const readAround = async (ctx: ActingContext, input: z.infer<typeof readAroundInput>) => {
  const visit = await enterThread(ctx, input.paperId);
  const rows = await statement(ctx.db).execute({ teamId: ctx.team.id, ...input });
  if (!rows.some(({ number }) => number === input.number)) throw notFound();
  return { rows: rows.map((row) => showComment(ctx, visit, row)), seq: visit.seq, total: visit.total };
};
