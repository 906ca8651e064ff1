import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { members } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { watchTeam } from "./watch-team.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

/** The next `count` items a member's stream gives after `lastEventId`. */
const take = async (
  lastEventId: string,
  count: number,
  act: () => Promise<unknown> = async () => undefined,
) => {
  const stop = new AbortController();
  const ids: string[] = [];
  const acting = act();
  for await (const [id] of watchTeam(await team.member.enter(), { lastEventId }, stop.signal)) {
    ids.push(id);
    if (ids.length === count) stop.abort();
  }
  await acting;
  return ids;
};

it("gives what happened since, then what happens, each once and in order", async () => {
  const paperId = await aPaper(services, team);
  const vote = (vote: "yes" | "no") => team.organizer.caller.votes.set({ team: team.slug, paperId, vote });
  await vote("yes");
  await vote("no");
  expect(await take("0", 4, () => vote("yes").then(() => vote("no")))).toEqual(["1", "2", "3", "4"]);
  expect(await take("2", 2)).toEqual(["3", "4"]);
});

it("ends for somebody who is removed while they watch", async () => {
  const gone = await team.join("Gone", "member");
  const stream = watchTeam(await gone.enter(), { lastEventId: "4" }, new AbortController().signal);
  const next = stream.next();
  await services.db
    .update(members)
    .set({ removedAt: new Date().toISOString() })
    .where(and(eq(members.teamId, team.teamId), eq(members.userId, gone.userId)));
  services.bus.announce(team.teamId);
  await expect(next).rejects.toMatchObject({ code: "not_found" });
});

it("gives one device a few streams, and no more until one ends", async () => {
  const stop = new AbortController();
  const streams = await Promise.all(
    Array.from({ length: 8 }, async () =>
      watchTeam(await team.owner.enter(), { lastEventId: "0" }, stop.signal),
    ),
  );
  await Promise.all(streams.map((stream) => stream.next()));
  const more = watchTeam(await team.owner.enter(), { lastEventId: "0" }, stop.signal);
  await expect(more.next()).rejects.toMatchObject({ code: "limited" });
  await streams[0]?.return(undefined);
  await expect(
    watchTeam(await team.owner.enter(), { lastEventId: "0" }, stop.signal).next(),
  ).resolves.toMatchObject({ done: false });
  stop.abort();
});
