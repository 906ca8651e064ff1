import { expect, it } from "vitest";
import { feedHrefs } from "./feed-hrefs.ts";

it("leads programs of this device and Google to the same feed", () => {
  expect(feedHrefs("https://lectern.example.org/api/calendar/abc.ics")).toEqual({
    program: "webcal://lectern.example.org/api/calendar/abc.ics",
    google:
      "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Flectern.example.org%2Fapi%2Fcalendar%2Fabc.ics",
  });
});
