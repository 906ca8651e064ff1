import { givenBefore } from "./given-before.ts";
import type { PlannedSession, SeasonPlan } from "./season-plan.ts";
import type { SeasonWorld } from "./season-world.ts";

/** Takes a filled season; gives every member's talks over their share, before it and with it, by name. Who presents nothing is left out. */
export const loadsOf = (sessions: readonly PlannedSession[], world: SeasonWorld): SeasonPlan["loads"] =>
  world.members
    .map((member) => {
      const { userId, name, share } = member;
      const given = givenBefore(member, sessions.length, world);
      const talks = sessions.reduce(
        (sum, { papers }) => sum + papers.filter(({ presenter }) => presenter.userId === userId).length,
        0,
      );
      const over = share > 0 ? share : 1;
      return {
        userId,
        name,
        share,
        before: rounded(given / over),
        after: rounded((given + talks) / over),
        talks,
      };
    })
    .filter(({ share, talks }) => share > 0 || talks > 0)
    .map(({ share: _, ...load }) => load)
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.userId, b.userId));

const rounded = (value: number): number => Number(value.toFixed(2));

// Not localeCompare: its order differs between servers.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
