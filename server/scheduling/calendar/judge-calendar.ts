import { isIP } from "node:net";
import type { Env } from "#server/env.ts";
import type { Judgement } from "#server/outbound/fetch-public.ts";
import { isPublicAddress } from "#server/outbound/is-public-address.ts";

/** Takes the settings; gives the judge of calendars' addresses: hosts of CALENDAR_HOSTS are trusted, web ports elsewhere are checked when the socket connects. */
export const judgeCalendar =
  (env: Pick<Env, "CALENDAR_HOSTS">) =>
  (url: URL): Judgement => {
    const trusted = env.CALENDAR_HOSTS.split(",").map((host) => host.trim().toLowerCase());
    if (url.host !== "" && trusted.includes(url.host)) return "trusted";
    // The port of the protocol itself is not spelled.
    return ["", "80", "443"].includes(url.port) ? "checked" : "refused";
  };

export type CalendarAddress =
  | { ok: true; url: string }
  | { ok: false; reason: "calendar_address" | "calendar_login" | "calendar_not_public" };

/**
 * Takes what somebody typed; gives the address that is read, webcal as https, or why it never will be. Names are looked up only when the
 * calendar is read: what they lead to can change.
 */
export const readCalendarAddress = (env: Pick<Env, "CALENDAR_HOSTS">, typed: string): CalendarAddress => {
  const text = typed.trim().replace(/^webcals?:/i, "https:");
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "")
    return { ok: false, reason: "calendar_address" };
  if (url.username !== "" || url.password !== "") return { ok: false, reason: "calendar_login" };
  const judgement = judgeCalendar(env)(url);
  if (judgement === "refused" || (judgement === "checked" && isHere(url.hostname)))
    return { ok: false, reason: "calendar_not_public" };
  url.hash = "";
  return { ok: true, url: url.href };
};

const isHere = (hostname: string): boolean => {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return !host.includes(".") || /\.(localhost|local|internal|intranet|lan|home\.arpa)$/.test(host);
};
