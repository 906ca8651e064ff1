import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { assignments, dutyKinds, mails, users } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { aSeasonTeam } from "#server/testing/a-season.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const inDays = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T18:00`;

it("says of each duty until when it waits, where an offer ends with the beginning of its session", async () => {
  const winter = await aSeasonTeam(services);
  const { team, people } = winter;
  for (const { userId } of people)
    await services.db
      .update(users)
      .set({ email: `mail-${userId}@example.org` })
      .where(eq(users.id, userId));
  for (const [position, name] of ["scribe", "sceptic"].entries())
    await services.db.insert(dutyKinds).values({
      teamId: team.teamId,
      key: name,
      name,
      position: position + 1,
      createdAt: new Date().toISOString(),
    });
  const { seasonId } = await winter.draft({
    dates: { kind: "given", at: [inDays(2), inDays(60), inDays(67)] },
    duties: ["scribe", "sceptic"],
  });
  expect(await winter.publish(seasonId, 1)).toMatchObject({ published: true });
  const places = await services.db.select().from(assignments).where(eq(assignments.seasonId, seasonId));
  let severalTimes = 0;
  for (const { userId } of people.filter((one) => one !== team.organizer)) {
    const [sent] = await services.db.select().from(mails).where(eq(mails.toUserId, userId));
    const until = new Set(
      places
        .filter((place) => place.userId === userId)
        .map(({ answerBy }) => new Date(answerBy ?? "").toISOString()),
    );
    const said = [...until].map((startsAt) =>
      describeTime({ kind: "timed", onDate: "", startsAt }, "Europe/Berlin"),
    );
    if (said.length > 1) severalTimes += 1;
    expect(sent?.text).toContain(
      said.length > 1 ? "Please say by the time beside each whether you will" : `Please say by ${said[0]}`,
    );
    if (said.length > 1) for (const at of said) expect(sent?.text).toContain(`(answer by ${at})`);
  }
  expect(severalTimes).toBeGreaterThan(0);
});
