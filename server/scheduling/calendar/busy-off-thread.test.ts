import { expect, it } from "vitest";
import { busyOffThread } from "./busy-off-thread.ts";

const span = { from: "2026-10-19T00:00:00.000Z", to: "2027-10-24T00:00:00.000Z" };
const file = (line: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261020T080000Z\r\nDURATION:PT1H\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

it("reads in a thread what readBusy reads", async () => {
  const read = await busyOffThread({ text: file("UID:a"), home: "UTC", span });
  expect(read).toMatchObject({ ok: true, times: { intervals: [{ startsAt: "2026-10-20T08:00:00.000Z" }] } });
});

it("is stopped when it takes too long, and lets the next ones in", async () => {
  const dates = Array.from({ length: 250_000 }, () => "20261020T080000Z").join(",");
  const long = { text: file(`EXDATE:${dates}`), home: "UTC", span };
  const stopped = await Promise.all([1, 2, 3].map(() => busyOffThread(long, 20)));
  expect(new Set(stopped.map((read) => !read.ok && read.fault))).toEqual(new Set(["too_long"]));
  expect(await busyOffThread({ text: file("UID:a"), home: "UTC", span })).toMatchObject({ ok: true });
});
