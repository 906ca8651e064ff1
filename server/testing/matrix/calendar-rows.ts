import { newId } from "#db/new-id.ts";
import { busyCalendars } from "#db/schema.ts";
import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

/** A calendar of the member's own. */
const aCalendar = async ({ services, team }: World): Promise<string> => {
  const id = newId();
  const url = `https://calendars.example.org/${id}.ics`;
  const createdAt = new Date().toISOString();
  await services.db
    .insert(busyCalendars)
    .values({ id, userId: team.member.userId, label: "Mine", url, createdAt });
  return id;
};

/** Who may see and replace the secret addresses; that they open nothing for those who left stands in feed.db.test.ts. */
export const calendarRows: Rows = {
  "calendar.feeds": { rung: "observer" },
  "calendar.makeFeed": { rung: "observer", input: () => ({ of: "mine" }) },
  "calendar.replaceFeed": {
    rung: "organizer",
    input: async ({ team }) => {
      const { id } = await team.owner.caller.calendar.makeFeed({ team: team.slug, of: "team" });
      return { of: "team", feedId: id };
    },
  },
  "calendar.mine": { rung: "signed-in" },
  "calendar.add": {
    rung: "signed-in",
    input: () => ({ label: "Mine", url: "https://calendars.example.org/a.ics" }),
  },
  "calendar.readAgain": {
    rung: "signed-in",
    only: ["member"],
    input: async (world) => ({ calendarId: await aCalendar(world) }),
  },
  // Of somebody else's it says the same and removes nothing: see busy-calendars.db.test.ts.
  "calendar.remove": {
    rung: "signed-in",
    input: async (world) => ({ calendarId: await aCalendar(world) }),
  },
};
