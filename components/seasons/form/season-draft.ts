import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Asked, Defaults } from "../season-types.ts";
import { words } from "./words.ts";

export type Source = "chosen" | "queue" | "voted" | "picked";

/** The form as it stands, as text. */
export type SeasonDraft = {
  title: string;
  mode: "rhythm" | "given";
  count: string;
  everyWeeks: string;
  weekday: string;
  clock: string;
  from: string;
  skipDaysOff: boolean;
  days: string[];
  zone: string;
  minutes: string;
  place: string;
  meetingUrl: string;
  source: Source;
  papers: { id: string; title: string }[];
  perSession: string;
  duties: string[];
  minGap: string;
};

/** Takes what the team usually does and papers that are to be read; gives the form as it begins: six weeks. */
export const freshDraft = (defaults: Defaults, papers: SeasonDraft["papers"]): SeasonDraft => ({
  title: words.fresh(describeDate(defaults.from)),
  mode: "rhythm",
  count: "6",
  everyWeeks: "1",
  weekday: String(defaults.weekday),
  clock: defaults.clock,
  from: defaults.from,
  skipDaysOff: true,
  days: [""],
  zone: defaults.zone,
  minutes: String(defaults.minutes),
  place: defaults.place ?? "",
  meetingUrl: defaults.meetingUrl ?? "",
  source: papers.length > 0 ? "picked" : "chosen",
  papers,
  perSession: "1",
  duties: [],
  minGap: "0",
});

/** Takes a form that was kept and one begun now: papers named by the address win, a first day that is over becomes the next free one, and duties are those the team still has. */
export const settleDraft = (
  found: SeasonDraft,
  fresh: SeasonDraft,
  duties: Defaults["duties"],
): SeasonDraft => ({
  ...found,
  duties: found.duties.filter((asked) => duties.some(({ key }) => key === asked)),
  ...(fresh.papers.length > 0 ? { source: fresh.source, papers: fresh.papers } : {}),
  from: found.from < fresh.from ? fresh.from : found.from,
});

/** Takes the form; gives what is asked for. */
export const requestOf = (draft: SeasonDraft): Omit<Asked, "id"> => ({
  title: draft.title,
  dates:
    draft.mode === "given"
      ? { kind: "given", at: draft.days.filter(Boolean).map((day) => `${day}T${draft.clock}`) }
      : {
          kind: "rhythm",
          count: Number(draft.count),
          everyWeeks: Number(draft.everyWeeks),
          weekday: Number(draft.weekday),
          clock: draft.clock,
          from: draft.from,
          skipDaysOff: draft.skipDaysOff,
        },
  zone: draft.zone,
  minutes: Number(draft.minutes),
  place: draft.place,
  meetingUrl: draft.meetingUrl,
  papers:
    draft.source === "picked"
      ? { from: "picked", paperIds: draft.papers.map(({ id }) => id) }
      : { from: draft.source },
  perSession: Number(draft.perSession),
  duties: draft.duties,
  minGap: Number(draft.minGap),
});

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

/** What the form itself can tell is wrong, by field. */
export const faultsOf = (draft: SeasonDraft): Record<string, string> => {
  const { faults } = words;
  const days = draft.days.filter(Boolean);
  const isGiven = draft.mode === "given";
  return Object.fromEntries(
    [
      ["title", draft.title.trim() !== "", faults.title],
      ["count", isGiven || isWhole(draft.count, 1, 52), faults.count],
      ["from", isGiven || /^(19|20|21)\d\d-\d\d-\d\d$/.test(draft.from), faults.from],
      ["days", !isGiven || (days.length > 0 && new Set(days).size === days.length), faults.days],
      ["clock", /^\d\d:\d\d$/.test(draft.clock), faults.clock],
      ["minutes", isWhole(draft.minutes, 5, 1440), faults.minutes],
      ["papers", draft.source !== "picked" || draft.papers.length > 0, faults.papers],
      ["minGap", isWhole(draft.minGap, 0, 366), faults.gap],
    ].flatMap(([field, isFine, sentence]) => (isFine ? [] : [[field, sentence]])),
  ) as Record<string, string>;
};
