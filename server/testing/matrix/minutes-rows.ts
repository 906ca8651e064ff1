import { randomUUID } from "node:crypto";
import type { Row, Rows } from "./row.ts";
import type { World } from "./world.ts";

const bySession: Row = { rung: "observer", names: true, input: ({ sessionId }) => ({ sessionId }) };

const material = async ({ team, sessionId }: World): Promise<string> => {
  const { id } = await team.organizer.caller.minutes.addMaterial({
    team: team.slug,
    id: randomUUID(),
    sessionId,
    title: "Slides",
    url: "https://slides.example.org/1",
  });
  return id;
};

const removal = async (world: World): Promise<number> => {
  const { organizer, slug: team } = world.team;
  const { seq } = await organizer.caller.minutes.removeMaterial({ team, materialId: await material(world) });
  return seq;
};

/** Notes that make sure there is a version, and the version they are. */
const noted = async ({ team, sessionId }: World): Promise<number> => {
  const at = { team: team.slug, sessionId };
  const { version } = await team.organizer.caller.minutes.read(at);
  if (version > 0) return version;
  return (await team.organizer.caller.minutes.save({ ...at, version, body: "We began." })).version;
};

/** Who may call what of minutes.*. */
export const minutesRows: Rows = {
  "minutes.read": bySession,
  "minutes.versions": bySession,
  "minutes.version": {
    rung: "observer",
    names: true,
    input: async (world) => ({ sessionId: world.sessionId, version: await noted(world) }),
  },
  "minutes.preview": { rung: "member", input: () => ({ body: "*draft*" }) },
  "minutes.save": {
    rung: "member",
    names: true,
    input: async (world) => ({
      sessionId: world.sessionId,
      version: await noted(world),
      body: `We said ${randomUUID()}`,
    }),
  },
  "minutes.materials": bySession,
  "minutes.addMaterial": {
    rung: "member",
    names: true,
    input: ({ sessionId }) => ({
      id: randomUUID(),
      sessionId,
      title: "Code",
      url: "https://code.example.org",
    }),
  },
  "minutes.removeMaterial": {
    rung: "member",
    only: ["organizer", "owner"],
    names: true,
    input: async (world) => ({ materialId: await material(world) }),
  },
  // A seq is a number of every team; whose it is decides what is found.
  "minutes.restoreMaterial": {
    rung: "member",
    only: ["organizer", "owner"],
    input: async (world) => ({ seq: await removal(world) }),
  },
  // The session has not begun, so whoever may is told that it is too early.
  "minutes.setRecording": {
    rung: "member",
    names: true,
    input: ({ sessionId }) => ({ sessionId, url: "https://video.example.org/1", was: null }),
  },
};
