import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { accounts, users } from "#db/schema.ts";
import { recordAudit } from "#server/audit.ts";
import type { SignedInContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";

/** The outside services that open my account, the oldest first. */
export const listLinkedAccounts = ({ db, me }: SignedInContext) =>
  db
    .select({
      provider: accounts.provider,
      providerAccountId: accounts.providerAccountId,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.userId, me.userId))
    .orderBy(asc(accounts.createdAt));

export const unlinkAccountInput = z.object({
  provider: z.string().max(50),
  providerAccountId: z.string().max(300),
});

/** Stops an outside service from opening my account. Throws not_found; refused/last_way_in when nothing else opens it. */
export const unlinkAccount = (
  ctx: SignedInContext,
  input: z.infer<typeof unlinkAccountInput>,
): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const { userId } = ctx.me;
    // Locked, so that the last two ways in cannot both be closed at once.
    const [me] = await tx
      .select({ email: users.email })
      .from(users)
      .where(eq(users.id, userId))
      .for("update");
    const mine = await tx.select().from(accounts).where(eq(accounts.userId, userId));
    const { provider, providerAccountId } = input;
    if (!mine.some((row) => row.provider === provider && row.providerAccountId === providerAccountId))
      throw notFound();
    if (!me?.email && mine.length === 1) throw new AppError("refused", "last_way_in");
    await tx
      .delete(accounts)
      .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)));
    await recordAudit(tx, {
      actorId: userId,
      action: "sign_in.unlinked",
      details: { provider },
      now: ctx.now,
    });
  });
