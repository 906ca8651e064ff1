import { Temporal } from "temporal-polyfill";

/** Where a rule ends: an instant (UNTIL with Z), a local day or a local time (without). */
export type Until = { kind: "instant" | "day" | "time"; at: string };

/** An RFC 5545 recurrence rule that was read: what it repeats, and how it ends. */
export type Rule = {
  freq: Freq;
  interval: number;
  /** Its parts by name in capitals, as they were given, without COUNT and UNTIL. */
  parts: ReadonlyMap<string, string>;
  count: number | null;
  until: Until | null;
};

export const freqs = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"] as const;
export type Freq = (typeof freqs)[number];

type Read = { ok: true; rule: Rule } | { ok: false; sentence: string };

const days = "(MO|TU|WE|TH|FR|SA|SU)";
const listOf = (one: string) => new RegExp(`^${one}(,${one}){0,99}$`);
const signed = "[+-]?\\d{1,3}";

/** What each part may say; ranges are the library's to check. */
const shapes: Record<string, RegExp> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: /^\d{1,9}$/,
  COUNT: /^\d{1,12}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  BYDAY: listOf(`([+-]?\\d{1,2})?${days}`),
  BYMONTHDAY: listOf(signed),
  BYYEARDAY: listOf(signed),
  BYWEEKNO: listOf(signed),
  BYMONTH: listOf("\\d{1,2}"),
  BYSETPOS: listOf(signed),
  BYHOUR: listOf("\\d{1,2}"),
  BYMINUTE: listOf("\\d{1,2}"),
  BYSECOND: /^0?0$/,
  WKST: new RegExp(`^${days}$`),
};

const no = (sentence: string) => ({ ok: false, sentence }) as const;

/** Takes the text of a recurrence rule, with or without "RRULE:"; gives the rule, or a sentence that says what is wrong with it. Never throws. */
export const readRule = (text: string): Read => {
  if (text.length > 1000) return no("A rule has at most 1,000 characters.");
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, "")
    .toUpperCase()
    .split(";")) {
    if (part === "") continue;
    const [name = "", value = "", ...more] = part.split("=");
    if (parts.has(name)) return no(`${name} stands twice in the rule.`);
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (!shape) return no(`"${name.slice(0, 40)}" is no part of a recurrence rule.`);
    if (name === "BYSECOND" && !shape.test(value)) return no("A session begins on a whole minute.");
    if (!shape.test(value) || more.length > 0) return no(`${name} cannot be "${value.slice(0, 40)}".`);
    parts.set(name, value);
  }
  return check(parts);
};

const check = (parts: Map<string, string>): Read => {
  const named = parts.get("FREQ");
  if (named === undefined) return no("The rule lacks FREQ, for example FREQ=WEEKLY.");
  if (named === "SECONDLY") return no("A session begins on a whole minute, so FREQ=SECONDLY is not taken.");
  const freq = freqs.find((one) => one === named);
  if (!freq) return no(`FREQ cannot be "${named.slice(0, 40)}".`);
  const interval = Number(parts.get("INTERVAL") ?? 1);
  if (interval < 1) return no("INTERVAL is a whole number from 1 on.");
  const count = parts.has("COUNT") ? Number(parts.get("COUNT")) : null;
  if (count !== null && count < 1) return no("COUNT is a whole number from 1 on.");
  const end = parts.get("UNTIL");
  if (count !== null && end !== undefined) return no("A rule has COUNT or UNTIL, not both.");
  const until = end === undefined ? null : readEnd(end);
  if (until === undefined) return no(`UNTIL cannot be "${end}": there is no such day or time.`);
  parts.delete("COUNT");
  parts.delete("UNTIL");
  return { ok: true, rule: { freq, interval, parts, count, until } };
};

const readEnd = (text: string): Until | undefined => {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/.exec(text) ?? [];
  const [kind, at] =
    h === undefined
      ? (["day", `${y}-${mo}-${d}`] as const)
      : ([text.endsWith("Z") ? "instant" : "time", `${y}-${mo}-${d}T${h}:${mi}:${s}`] as const);
  try {
    Temporal.PlainDateTime.from(at, { overflow: "reject" });
    return { kind, at: kind === "instant" ? `${at}Z` : at };
  } catch {
    return undefined;
  }
};
