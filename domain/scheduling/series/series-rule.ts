import type { Rule } from "../recurrence/read-rule.ts";
import { readRule } from "../recurrence/read-rule.ts";

/** The most sessions a series may count. */
export const mostSessions = 200;

type Read = { ok: true; rule: Rule } | { ok: false; sentence: string };

const no = (sentence: string) => ({ ok: false, sentence }) as const;

/** Takes the text of a rule; gives it as a series may have it: by days, with its end in local days. Else a sentence that says why not. Never throws. */
export const readSeriesRule = (text: string): Read => {
  const read = readRule(text);
  if (!read.ok) return read;
  const { rule } = read;
  const hasTimes = ["BYHOUR", "BYMINUTE"].some((name) => rule.parts.has(name));
  if (rule.freq === "HOURLY" || rule.freq === "MINUTELY" || hasTimes)
    return no("A series meets at most once a day.");
  if (rule.count !== null && rule.count > mostSessions)
    return no(`A series counts at most ${mostSessions} sessions. Choose an open end instead.`);
  if (rule.until?.kind === "instant")
    return no("A series ends on a day, written like UNTIL=20270331, without a time zone.");
  const until = rule.until && ({ kind: "day", at: rule.until.at.slice(0, 10) } as const);
  return { ok: true, rule: { ...rule, until } };
};

/** Takes a rule; gives its text. */
export const writeRule = ({ parts, count, until }: Rule): string =>
  [
    ...[...parts].map(([name, value]) => `${name}=${value}`),
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(until === null ? [] : [`UNTIL=${until.at.replaceAll("-", "")}`]),
  ].join(";");
