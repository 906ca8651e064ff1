import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { members } from "#db/schema.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";
import { createSession } from "./scheduling/create-session.ts";

const session = () => ({
  id: randomUUID(),
  title: "An evening",
  when: { kind: "timed" as const, localStart: "2031-05-06T18:00", durationMinutes: 60 },
  place: null,
  meetingUrl: null,
  notes: null,
  paperIds: [],
});

it("asks again, under the lock, whether the asker is still who they were", async () => {
  const services = await openTest();
  const team = await aTeam(services);
  const entered = await team.organizer.enter();
  const mine = and(eq(members.teamId, team.teamId), eq(members.userId, team.organizer.userId));

  await services.db.update(members).set({ role: "owner" }).where(mine);
  await createSession(entered, session());

  await services.db.update(members).set({ role: "member" }).where(mine);
  await expect(createSession(entered, session())).rejects.toMatchObject({ code: "forbidden" });

  await services.db.update(members).set({ removedAt: new Date().toISOString() }).where(mine);
  await expect(createSession(entered, session())).rejects.toMatchObject({ code: "not_found" });
});
