import ICAL from "ical.js";
import { newId } from "#db/new-id.ts";
import { aFileServer } from "#server/testing/a-file-server.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const titles = (body: string) =>
  ICAL.Component.fromString(body)
    .getAllSubcomponents("vevent")
    .map((event) => String(event.getFirstPropertyValue("summary")));

const inDays = (count: number) => new Date(Date.now() + count * 864e5).toISOString().slice(0, 10);

test("a member reads the sessions in a calendar program, until they replace the address", async ({
  team,
  paper,
  pageOf,
}) => {
  const paperId = await paper({ title: "On Sparse Things" });
  const sessionId = newId();
  const when = { kind: "timed", localStart: `${inDays(7)}T18:00`, durationMinutes: 90 } as const;
  const call = { team: team.slug, sessionId };
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when, paperIds: [paperId] });
  await team.member.caller.presenters.volunteer({ ...call, paperId });
  const [mia, omar] = await Promise.all([pageOf(team.member), pageOf(team.organizer)]);
  await mia.goto(`/t/${team.slug}/sessions/calendar`);
  await mia.getByRole("button", { name: "Make my address" }).click();
  const address = mia.getByRole("textbox", { name: "Your address" });
  await expect(address).toHaveValue(/\/api\/calendar\/[\w-]+\.ics$/);
  const url = await address.inputValue();
  await expect(mia.getByRole("link", { name: "Open in a calendar program" })).toHaveAttribute(
    "href",
    url.replace("http:", "webcal:"),
  );
  await expect(mia.getByRole("link", { name: "Add to Google Calendar" })).toHaveAttribute(
    "href",
    `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(url.replace("http:", "webcal:"))}`,
  );
  const answer = await fetch(url);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(titles(await answer.text())).toEqual(["You present: On Sparse Things"]);
  const again = await fetch(url, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  await expectAccessible(mia);

  await mia.getByRole("button", { name: "Make the team’s address" }).click();
  await expect(mia.getByRole("button", { name: "Replace the team’s address" })).toHaveCount(0);
  await omar.goto(`/t/${team.slug}/sessions/calendar`);
  await expect(omar.getByRole("button", { name: "Replace the team’s address" })).toBeVisible();

  await mia.getByRole("button", { name: "Replace my address" }).click();
  await mia.getByRole("dialog").getByRole("button", { name: "Replace my address" }).click();
  await expect(address).not.toHaveValue(url);
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(await address.inputValue())).status).toBe(200);
});

test("a member's own calendar is read for them alone, and a hostile address is refused", async ({
  team,
  pageOf,
}) => {
  const outside = await aFileServer(Number(process.env.LECTERN_E2E_CALENDAR_PORT));
  const day = inDays(3).replaceAll("-", "");
  const url = outside.put(
    "/mia.ics",
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Secret dinner\r\nDTSTART:${day}T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  );
  const mia = await pageOf(team.member, phone);
  await mia.goto(`/t/${team.slug}/sessions/calendar`);
  const add = async (label: string, address: string) => {
    await mia.getByRole("textbox", { name: "Name", exact: true }).fill(label);
    await mia.getByRole("textbox", { name: "Address of the calendar" }).fill(address);
    await mia.getByRole("button", { name: "Add this calendar" }).click();
  };
  await add("Trap", "http://2130706433/a.ics");
  await expect(mia.getByText("This address does not lead to the public internet")).toBeVisible();
  await expect(mia.getByRole("textbox", { name: "Address of the calendar" })).toHaveValue(
    "http://2130706433/a.ics",
  );
  await add("Work", url);
  const own = mia.getByRole("list", { name: "Your own calendars" }).getByRole("listitem");
  await expect(own).toContainText("3 busy times in the next 60 days", { timeout: 20_000 });
  await expectNoSidewaysScroll(mia);
  await expectAccessible(mia);

  outside.drop("/mia.ics");
  await own.getByRole("button", { name: "Read again: “Work”" }).click();
  await expect(own).toContainText("there is no calendar at this address", { timeout: 20_000 });
  await expect(own).toContainText("What was read before still counts.");
  await own.getByRole("button", { name: "Remove “Work”" }).click();
  await expect(own).toHaveCount(0);
  await expect(mia.getByText("No calendar is added yet.")).toBeVisible();
  outside.close();
});
