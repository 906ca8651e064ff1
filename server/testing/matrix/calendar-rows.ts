import type { Rows } from "./row.ts";

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
};
