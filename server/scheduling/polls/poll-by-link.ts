import * as z from "zod";
import { answerNoteInput, answersInput } from "#domain/scheduling/polls/poll-input.ts";
import type { Context } from "#server/context.ts";
import { enterTeamByLink } from "#server/teams/enter-team.ts";
import { answerPoll } from "./answer-poll.ts";
import { offDates } from "./off-dates.ts";
import { viewPoll } from "./view-poll.ts";

const token = z.string().max(300);

export const readByLinkInput = z.object({ token });
export const answerByLinkInput = z.object({ token, answers: answersInput, note: answerNoteInput });

/** What the link in a poll's mail shows without signing in: what its member sees, without their calendar and who else is away, since links are passed on. Throws not_found. */
export const readByLink = async (ctx: Context, input: z.infer<typeof readByLinkInput>) => {
  const { acting, subjectId } = await enterTeamByLink(ctx, "poll", input.token, ctx.now);
  const view = await viewPoll(acting, subjectId);
  const daysOff = view.closed ? [] : await offDates(acting, view);
  return {
    ...view,
    team: acting.team.name,
    daysOff: daysOff.filter(({ kind, userId }) => kind !== "away" || userId === acting.asker.userId),
  };
};

export type PollByLink = Awaited<ReturnType<typeof readByLink>>;

/** Answers a poll as the member a mail's link was made for, without signing in. Throws not_found, refused. */
export const answerByLink = async (ctx: Context, { token, ...said }: z.infer<typeof answerByLinkInput>) => {
  const { acting, subjectId } = await enterTeamByLink(ctx, "poll", token, ctx.now);
  return answerPoll(acting, { pollId: subjectId, ...said });
};
