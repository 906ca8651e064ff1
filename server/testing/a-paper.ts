import { newId } from "#db/new-id.ts";
import { papers } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import type { TestTeam } from "./a-team.ts";

/** A candidate paper in the team, straight into the table; gives its id. */
export const aPaper = async (
  services: Services,
  team: Pick<TestTeam, "teamId" | "organizer">,
  columns: Partial<typeof papers.$inferInsert> = {},
): Promise<string> => {
  const id = newId();
  await services.db.insert(papers).values({
    teamId: team.teamId,
    id,
    title: "A Small Study of Large Models",
    authors: [{ given: "Ada", family: "Lovelace" }],
    authorsText: "Ada Lovelace",
    listedOn: "2026-08-12",
    status: "candidate",
    createdBy: team.organizer.userId,
    createdAt: new Date().toISOString(),
    ...columns,
  });
  return id;
};
