import { and, eq } from "drizzle-orm";
import { polls, users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { mayAnswer } from "#domain/scheduling/polls/may-answer.ts";
import { beginOf } from "#domain/scheduling/polls/option-time.ts";
import { endOf, getPhase, isRevealed } from "#domain/scheduling/polls/poll-phase.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { notFound } from "#server/errors.ts";
import { explainPoll, loadVoters, rankPoll } from "./load-answers.ts";
import { loadOptions } from "./load-poll.ts";

/** What a member sees of a poll at this moment, signed in or by their link; hidden answers are not in it. Throws not_found. */
export const viewPoll = async (ctx: ActingContext, pollId: string) => {
  const { db, team, asker } = ctx;
  const [row] = await db
    .select({ poll: polls, createdBy: users.name })
    .from(polls)
    .innerJoin(users, eq(users.id, polls.createdBy))
    .where(and(eq(polls.teamId, team.id), eq(polls.id, pollId)));
  if (!row) throw notFound();
  const { poll, createdBy } = row;
  const [options, voters, now, [reader]] = await Promise.all([
    loadOptions(db, ctx, pollId),
    loadVoters(db, ctx, poll),
    databaseNow(db),
    db.select({ name: users.name, zone: users.timeZone }).from(users).where(eq(users.id, asker.userId)),
  ]);
  const phase = getPhase({ ...poll, now });
  const mine = voters.find(({ userId }) => userId === asker.userId);
  const zone = reader?.zone ?? team.timeZone;
  const ranking = rankPoll(options, voters);
  const revealed = isRevealed(phase, { asked: !!mine, answered: !!mine?.answeredAt });
  const verdict = mayAnswer(phase, !!mine);
  const nameOf = (option: (typeof options)[number]) => describeTime({ kind: poll.kind, ...option }, zone);
  const clock = poll.zone ?? team.timeZone;
  const { id, title, notes, kind, durationMinutes, place, meetingUrl, sessionId, version } = poll;
  return {
    id,
    title,
    notes,
    kind,
    zone: poll.zone,
    durationMinutes,
    place,
    meetingUrl,
    sessionId,
    /** Until when answers count, or counted. */
    closesAt: endOf(poll),
    version,
    phase,
    createdBy,
    options: options.map((option) => ({
      id: option.id,
      onDate: option.onDate,
      localStart: option.localStart,
      startsAt: option.startsAt,
      past: beginOf(option, clock) <= now,
    })),
    mine: mine
      ? { answers: mine.answers, answeredAt: mine.answeredAt, answeredBy: mine.answeredBy, note: mine.note }
      : null,
    /** Why there is nothing to answer; null while there is. */
    closed: verdict.ok ? null : verdict.reason,
    counts: { asked: voters.length, answered: ranking.answered },
    /** Null as long as others' answers would bias the reader's. */
    results: revealed
      ? { people: voters, ranking: ranking.options, sentence: explainPoll(ranking, options, voters, nameOf) }
      : null,
    chosen:
      poll.chosenOptionId && poll.chosenSessionId
        ? { optionId: poll.chosenOptionId, sessionId: poll.chosenSessionId }
        : null,
    reader: { userId: asker.userId, name: reader?.name ?? "" },
    zones: { mine: zone, team: team.timeZone },
    now,
  };
};

export type PollView = Awaited<ReturnType<typeof viewPoll>>;
export type PollOption = PollView["options"][number];
export type PollResults = NonNullable<PollView["results"]>;
