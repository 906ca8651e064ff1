import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

export const dutiesRows: Rows = {
  "duties.kinds": { rung: "observer" },
  "duties.saveKind": { rung: "organizer", input: () => ({ name: "Scribe" }) },
  "duties.archiveKind": { rung: "organizer", input: () => ({ key: "scribe" }) },
  "duties.moveKind": { rung: "organizer", input: () => ({ key: "scribe", step: "up" }) },
  "duties.takeOver": {
    rung: "member",
    only: ["member", "organizer", "owner"],
    names: true,
    input: withBackup,
  },
  "duties.setMissed": { rung: "organizer", names: true, input: held },
  "duties.notePresenter": {
    rung: "organizer",
    names: true,
    input: async (world) => {
      const { sessionId } = await pastSession(world);
      return { sessionId, userId: world.team.member.userId };
    },
  },
};

/** A session that was held, with its presenter. */
async function held(world: World) {
  const { assignmentId } = await pastSession(world, true);
  return { assignmentId, missed: true };
}

async function pastSession({ team }: World, isTaken = false) {
  const sessionId = crypto.randomUUID();
  const { organizer, member, slug } = team;
  const when = { kind: "all_day" as const, onDate: "2025-01-07" };
  await organizer.caller.sessions.create({ team: slug, id: sessionId, when });
  const { assignmentId } = isTaken
    ? await member.caller.presenters.volunteer({ team: slug, sessionId })
    : { assignmentId: "" };
  await organizer.caller.sessions.markHeld({ team: slug, sessionId });
  return { sessionId, assignmentId };
}

/** A session with a backup, the member, and nobody who presents. */
async function withBackup({ team }: World) {
  const sessionId = crypto.randomUUID();
  const when = { kind: "all_day" as const, onDate: "2031-01-07" };
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when });
  await team.member.caller.presenters.volunteer({ team: team.slug, sessionId, duty: "backup" });
  return { sessionId };
}
