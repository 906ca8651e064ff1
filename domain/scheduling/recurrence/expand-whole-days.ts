import { isAfter, mostOccurrences, tooFarApart, tooLong, tooMany } from "./expand-rule.ts";
import type { Rule, Until } from "./read-rule.ts";
import { walkRule } from "./walk-rule.ts";

type Asked = { rule: Rule; start: string; until?: Until | undefined; limit?: number | undefined };

/** Takes a rule and its first possible day; gives its days in order, each once. A whole day is never converted: no zone comes into it. An endless rule needs `until` or `limit`. */
export const expandWholeDays = ({
  rule,
  start,
  until,
  limit,
}: Asked): { ok: true; days: string[] } | { ok: false; sentence: string } => {
  const ends = [rule.until, until].filter((end) => end !== null && end !== undefined);
  const endless = tooLong(rule, ends, limit);
  if (endless !== null) return { ok: false, sentence: endless };
  const most = Math.min(limit ?? Number.POSITIVE_INFINITY, mostOccurrences + 1);
  const days: string[] = [];
  let given = 0;
  const walk = walkRule(rule, `${start}T00:00`, (local) => {
    if (ends.some((end) => isAfter(end, local, `${local}Z`))) return false;
    given++;
    const day = local.slice(0, 10);
    if (days.at(-1) !== day) days.push(day);
    return given !== rule.count && days.length < most;
  });
  if (!walk.ok) return walk;
  if (days.length > mostOccurrences) return { ok: false, sentence: tooMany };
  if (walk.end === "gave_up" && days.length > 0) return { ok: false, sentence: tooFarApart };
  return { ok: true, days };
};
