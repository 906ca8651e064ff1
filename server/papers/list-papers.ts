import { and, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { readCursor, writeCursor } from "#domain/papers/cursor.ts";
import { listingWindow } from "#domain/papers/listing-window.ts";
import { isWindowed, type PaperView, paperViews } from "#domain/papers/paper-view.ts";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { cardOfRow } from "./card-of-row.ts";
import { findListingDays } from "./find-listing-days.ts";
import { paperCardColumns } from "./paper-card.ts";

export const pageSize = 50;

const day = z.iso.date();

export const listPapersInput = z.object({
  view: z.enum(paperViews),
  /** A day inside the window (day, week, month); the newest listing's when absent. */
  on: day.optional(),
  tag: z.string().min(1).max(60).optional(),
  cursor: z.string().max(200).optional(),
});

const place = sql.placeholder;

/** Per kind of view: which rows, the sort expressions (ascending or descending together), and the cursor's value. */
const orders = {
  window: {
    rows: sql`papers.listed_on between ${place("from")} and ${place("to")} and papers.status <> 'archived'`,
    value: sql`(-papers.vote_count)`,
    type: "int",
    down: false,
  },
  trending: {
    rows: sql`papers.heat > 0 and papers.status in ('candidate', 'scheduled')`,
    value: sql`(-papers.heat)`,
    type: "double precision",
    down: false,
  },
  all: { rows: sql`papers.status <> 'archived'`, value: sql`papers.listed_on`, type: "date", down: true },
  discussed: {
    rows: sql`papers.status = 'discussed'`,
    value: sql`papers.discussed_on`,
    type: "date",
    down: true,
  },
  archived: { rows: sql`papers.status = 'archived'`, value: sql`papers.listed_on`, type: "date", down: true },
} satisfies Record<string, { rows: SQL; value: SQL; type: string; down: boolean }>;

type Order = keyof typeof orders;

const tagged = sql`exists (select 1 from paper_tags g where g.team_id = papers.team_id and g.paper_id = papers.id and g.tag = ${place("tag")})`;

const statement = (order: Order, withTag: boolean, withCursor: boolean) => (db: Db) => {
  const { rows, value, type, down } = orders[order];
  const direction = sql.raw(down ? "desc" : "asc");
  const after = sql`(${value}, papers.id) ${sql.raw(down ? "<" : ">")} (${place("value")}::${sql.raw(type)}, ${place("id")}::uuid)`;
  return db
    .select({ ...paperCardColumns, sortValue: sql<string>`${value}::text` })
    .from(papers)
    .where(
      and(
        eq(papers.teamId, place("teamId")),
        rows,
        withTag ? tagged : undefined,
        withCursor ? after : undefined,
      ),
    )
    .orderBy(sql`${value} ${direction}`, sql`papers.id ${direction}`)
    .limit(pageSize + 1)
    .prepare(`list_papers_${order}${withTag ? "_tag" : ""}${withCursor ? "_after" : ""}`);
};

const variants = (order: Order) => ({
  plain: prepared(statement(order, false, false)),
  after: prepared(statement(order, false, true)),
  tag: prepared(statement(order, true, false)),
  tagAfter: prepared(statement(order, true, true)),
});

const statements = {
  window: variants("window"),
  trending: variants("trending"),
  all: variants("all"),
  discussed: variants("discussed"),
  archived: variants("archived"),
};

/**
 * One page (50) of the team's papers in a view, with what the reader did to each. `next` is the cursor of the next page,
 * null on the last; `window` names the days shown and the nearest days around them. Throws invalid on a made-up cursor.
 */
export const listPapers = async (ctx: TeamContext, input: z.infer<typeof listPapersInput>) => {
  const cursor = input.cursor === undefined ? null : readCursor(input.cursor);
  if (input.cursor !== undefined && !cursor) throw new AppError("invalid", "invalid_input");
  const view: PaperView = input.view;
  const window = isWindowed(view) ? await windowOf(ctx, view, input.on) : null;
  const variant = statements[isWindowed(view) ? "window" : view];
  const chosen = input.tag
    ? cursor
      ? variant.tagAfter
      : variant.tag
    : cursor
      ? variant.after
      : variant.plain;
  const rows = await chosen(ctx.db).execute({
    teamId: ctx.team.id,
    userId: ctx.me.userId,
    ...(window ? { from: window.from, to: window.to } : {}),
    ...(input.tag ? { tag: input.tag } : {}),
    ...cursor,
  });
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  return {
    papers: page.map(({ sortValue: _, ...row }) => cardOfRow(row)),
    next: last ? writeCursor({ value: last.sortValue, id: last.id }) : null,
    window,
  };
};

const windowOf = async (ctx: TeamContext, view: "day" | "week" | "month", on: string | undefined) => {
  const anchor =
    on ?? (await findListingDays(ctx, "9999-12-31", "9999-12-31")).earlier ?? ctx.now.slice(0, 10);
  const { from, to } = listingWindow(view, anchor);
  return { from, to, ...(await findListingDays(ctx, from, to)) };
};
