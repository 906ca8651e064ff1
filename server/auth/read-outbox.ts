import { and, desc, lt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { mails } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

const pageSize = 30;

export const outboxInput = z.object({ cursor: z.uuid().nullish() });

/**
 * Whether I may read the mails: no SMTP server is set, and I own a team that the first owner made, or am that person.
 * Owning any team is not enough: whoever may sign in may make one, and these mails hold other people's links.
 */
export const readsOutbox = async ({
  db,
  env,
  me,
}: Pick<SignedInContext, "db" | "env" | "me">): Promise<boolean> => {
  if (env.SMTP_URL) return false;
  const { rows } = await db.execute(sql`
    select 1 from sign_in_tokens f
    join members m on m.user_id = ${me.userId} and m.role = 'owner' and m.removed_at is null
    join teams t on t.id = m.team_id
    where f.purpose = 'first_owner' and f.used_at is not null
      and (f.user_id = m.user_id or (t.created_by = f.user_id and t.sample_at is null))
    limit 1`);
  return rows.length > 0;
};

/** The mails that nobody sent, newest first, 30 at a time after the one named `cursor`. Throws not_found to all but the owners. */
export const readOutbox = async (ctx: SignedInContext, { cursor }: z.infer<typeof outboxInput>) => {
  if (!(await readsOutbox(ctx))) throw notFound();
  const found = await ctx.db
    .select({
      id: mails.id,
      kind: mails.kind,
      toAddress: mails.toAddress,
      subject: mails.subject,
      text: mails.text,
      calendar: mails.calendar,
      createdAt: mails.createdAt,
    })
    .from(mails)
    // A mail that an SMTP server took in former days has no text any more.
    .where(and(ne(mails.text, ""), cursor ? lt(mails.id, cursor) : undefined))
    .orderBy(desc(mails.id))
    .limit(pageSize + 1);
  const shown = found.slice(0, pageSize);
  return { mails: shown, next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
};
