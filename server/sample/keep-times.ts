import { Temporal } from "temporal-polyfill";
import { newId } from "#db/new-id.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { markQuestion } from "#server/discussion/questions/mark-question.ts";
import { voteQuestion } from "#server/discussion/questions/vote-question.ts";
import { setReply } from "#server/scheduling/attendance/set-reply.ts";
import { saveAway } from "#server/scheduling/blackouts/save-away.ts";
import { saveBlackout } from "#server/scheduling/blackouts/save-blackout.ts";
import { addMaterial } from "#server/scheduling/minutes/add-material.ts";
import { saveMinutes } from "#server/scheduling/minutes/save-minutes.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import type { PersonKey } from "./content/people.ts";
import { away, daysOff, materials, minutes, questions, replies } from "./content/times.ts";
import { holdPoll } from "./hold-poll.ts";
import { type Shelf, take } from "./step.ts";

type Group = { teamId: TeamId; timeZone: string; userId: UserId };

/** Lets the invented members say who comes, write minutes, ask questions, note days off and hold a poll. All of it happens now. */
export const keepTimes = async (services: Services, shelf: Shelf, group: Group): Promise<void> => {
  const as = (key: PersonKey) =>
    enterTeamAs(services, group.teamId, shelf.cast[key], new Date().toISOString());
  const today = Temporal.Now.plainDateISO(group.timeZone);
  const day = (ahead: number) => today.add({ days: ahead }).toString();
  const sessionId = take(shelf.sessions, "next");
  for (const [key, reply] of Object.entries(replies) as [PersonKey, "yes" | "maybe" | "no"][])
    await setReply(await as(key), { sessionId, reply });
  const written = { sessionId: take(shelf.sessions, minutes.session), version: 0, body: minutes.body };
  await saveMinutes(await as(minutes.by), written);
  for (const { session, by, title, url } of materials)
    await addMaterial(await as(by), { id: newId(), sessionId: take(shelf.sessions, session), title, url });
  for (const { comment, by, wantedBy } of questions) {
    const commentId = take(shelf.comments, comment);
    await markQuestion(await as(by), { commentId, asked: true });
    for (const key of wantedBy) await voteQuestion(await as(key), { commentId, wanted: true });
  }
  for (const { title, kind, from, to } of daysOff)
    await saveBlackout(await as("ines"), {
      id: newId(),
      entry: { title, kind, startsOn: day(from), endsOn: day(to) },
    });
  const span = { startsOn: day(away.from), endsOn: day(away.to), note: away.note };
  await saveAway(await as(away.who), { id: newId(), span });
  await holdPoll(services, shelf, { ...group, day });
};
