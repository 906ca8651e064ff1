import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { importLines } from "#db/schema.ts";
import { type FillField, fillFields, gapsOf } from "#domain/papers/import/fill-fields.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { existingPapers } from "./existing-papers.ts";
import { keepOutcomes } from "./keep-outcomes.ts";
import { lineColumns, type StoredLine } from "./plan-stored-lines.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const setFillsInput = z.object({
  importId: z.uuid(),
  /** One duplicate, or all of them. */
  position: z.union([z.int().min(1), z.literal("all")]),
  /** What the paper it met shall be given, as far as it lacks it; "all" is everything it lacks. */
  fields: z.union([z.array(z.enum(fillFields)).max(fillFields.length), z.literal("all")]),
});

const pageSize = 1_000;

/** Says which gaps of the papers that duplicates met are filled when the import is stored. Throws forbidden, not_found, refused once decided. Gives the review's version. */
export const setFills = async (
  ctx: ActingContext,
  input: z.infer<typeof setFillsInput>,
): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const { importId, position, fields } = input;
    const version = await takeReviewedImport(tx, ctx, importId);
    if (position !== "all") {
      const [line] = await duplicates(tx, ctx, importId, position - 1, 1);
      if (line?.position !== position) throw notFound();
      await fill(tx, ctx, importId, [line], fields);
      return version;
    }
    for (let last = 0, isMore = true; isMore; ) {
      const lines = await duplicates(tx, ctx, importId, last, pageSize);
      await fill(tx, ctx, importId, lines, fields);
      last = lines.at(-1)?.position ?? last;
      isMore = lines.length === pageSize;
    }
    return version;
  });

const duplicates = (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  importId: string,
  after: number,
  most: number,
): Promise<StoredLine[]> =>
  tx
    .select(lineColumns)
    .from(importLines)
    .where(
      and(
        eq(importLines.teamId, team.id),
        eq(importLines.importId, importId),
        gt(importLines.position, after),
        eq(importLines.outcome, "duplicate"),
        isNotNull(importLines.paperId),
      ),
    )
    .orderBy(asc(importLines.position))
    .limit(most);

const fill = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  importId: string,
  lines: readonly StoredLine[],
  fields: readonly FillField[] | "all",
): Promise<void> => {
  const paperOf = await existingPapers(
    tx,
    team.id,
    lines.flatMap(({ paperId }) => paperId ?? []),
  );
  const outcomes = lines.map(({ position, draft, outcome, reason, paperId, twinOf }) => {
    const paper = paperId === null ? null : paperOf(paperId);
    const gaps = paper ? gapsOf(draft, paper) : [];
    const fills = fields === "all" ? gaps : gaps.filter((field) => fields.includes(field));
    return { position, outcome: outcome ?? "duplicate", reason: reason ?? "", paperId, twinOf, fills };
  });
  await keepOutcomes(tx, team.id, importId, outcomes);
};
