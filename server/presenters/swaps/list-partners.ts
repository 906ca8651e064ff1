import * as z from "zod";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { maySwap } from "#domain/presenters/swap.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { type DutyToCome, listDutiesToCome } from "#server/presenters/loads/list-duties-to-come.ts";
import { readLoads } from "#server/presenters/loads/read-loads.ts";
import { reasons } from "#server/reasons.ts";
import { loadDuty } from "./load-duty.ts";
import { loadSwapMembers } from "./load-swap-members.ts";

export const listPartnersInput = z.object({ assignmentId: z.uuid() });

/** A colleague, whether they can take the duty over, and what they could give for it; where not, why not. */
export type Partner = {
  userId: string;
  name: string;
  whyNot: string | null;
  duties: (DutyToCome & { whyNot: string | null })[];
};

/** Everybody whom the holder of a duty could ask to take it, with what each could give for it, the same duty first. Throws forbidden to others, not_found, refused. */
export const listPartners = async (
  ctx: TeamContext,
  { assignmentId }: z.infer<typeof listPartnersInput>,
): Promise<Partner[]> => {
  const given = await loadDuty(ctx.db, ctx, assignmentId, ctx.now);
  const me = ctx.me.userId;
  if (!can(ctx.asker, "presenter.answer", { holder: given.userId })) throw forbidden();
  if (!given.isToCome) throw new AppError("refused", "swap_late");
  const [members, loads, toCome] = await Promise.all([
    loadSwapMembers(ctx.db, ctx),
    readLoads(ctx),
    listDutiesToCome(ctx),
  ]);
  const giver = members.get(me) ?? null;
  return loads
    .filter(({ userId, role }) => userId !== me && mayPresent(role).ok)
    .map(({ userId, name }) => {
      const receiver = members.get(userId) ?? null;
      const whyNot = (theirs: DutyToCome | null) => {
        const row = theirs && receiver?.holds.find(({ id }) => id === theirs.assignmentId);
        const taken = row ? { ...row, userId, isToCome: true } : null;
        const answer = maySwap({ given, taken, from: me, to: userId }, { giver, receiver });
        return answer.ok ? null : reasons[answer.reason];
      };
      const isAlike = ({ duty }: DutyToCome) => Number(duty === given.duty);
      const duties = toCome
        .filter((duty) => duty.userId === userId)
        .toSorted((one, other) => isAlike(other) - isAlike(one));
      return {
        userId,
        name,
        whyNot: whyNot(null),
        duties: duties.map((duty) => ({ ...duty, whyNot: whyNot(duty) })),
      };
    });
};
