import type { Disclosure, RoundMethod } from "#domain/voting/round.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import type { RoundPage } from "../round-types.ts";
import { daysLater, localOf, type WallClock, wallClockOf } from "../wall-clock.ts";

/** A paper on the shortlist being made, with what a person needs to know it again. */
export type ShortPaper = { id: string; title: string; authors: string };

/** A round as it stands in the form: numbers are texts, as their inputs hold them. */
export type RoundDraft = {
  title: string;
  shortlist: ShortPaper[];
  seats: string;
  method: RoundMethod;
  opensLater: boolean;
  opens: WallClock;
  closes: WallClock;
  quorum: string;
  disclosure: Disclosure;
  /** Hours before the close, or "never". */
  remind: string;
  /** Whether only some may vote; those stay known while everybody may. */
  some: boolean;
  voterIds: string[];
};

/** A new round as the form begins: open now, closed in five days at 18:00 on the team's wall. */
export const freshDraft = (now: string, zone: string): RoundDraft => ({
  title: "",
  shortlist: [],
  seats: "4",
  method: "equal-shares",
  opensLater: false,
  opens: daysLater(now, zone, 1, "09:00"),
  closes: daysLater(now, zone, 5, "18:00"),
  quorum: "",
  disclosure: "names",
  remind: "24",
  some: false,
  voterIds: [],
});

/** The form's fields for a stored round. */
export const draftOf = (
  round: Pick<
    RoundPage,
    "title" | "seats" | "method" | "phase" | "opensAt" | "closesAt" | "zone" | "quorum" | "disclosure"
  > &
    Pick<RoundPage, "remindHours" | "shortlist" | "voters">,
): RoundDraft => ({
  title: round.title,
  shortlist: round.shortlist.map(({ id, title, authors }) => ({ id, title, authors })),
  seats: String(round.seats),
  method: round.method,
  opensLater: round.phase === "upcoming",
  opens: wallClockOf(round.opensAt, round.zone),
  closes: wallClockOf(round.closesAt, round.zone),
  quorum: round.quorum === null ? "" : String(round.quorum),
  disclosure: round.disclosure,
  remind: round.remindHours === null ? "never" : String(round.remindHours),
  some: round.voters !== null,
  voterIds: round.voters?.map(({ userId }) => userId) ?? [],
});

/** What the form sends. A text that is no number becomes NaN, which the input's own rules refuse. */
export const inputOf = (draft: RoundDraft): RoundInput => ({
  title: draft.title,
  paperIds: draft.shortlist.map(({ id }) => id),
  seats: numberOf(draft.seats),
  method: draft.method,
  opensAt: draft.opensLater ? localOf(draft.opens) : null,
  closesAt: localOf(draft.closes),
  quorum: draft.quorum.trim() === "" ? null : numberOf(draft.quorum),
  disclosure: draft.disclosure,
  remindHours: draft.remind === "never" ? null : Number(draft.remind),
  voterIds: draft.some ? draft.voterIds : null,
});

const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Your draft over theirs: fields you left as they were when you began take what somebody else saved meanwhile. */
export const mergeDraft = (base: RoundDraft, theirs: RoundDraft, yours: RoundDraft): RoundDraft => {
  const touched = Object.entries(yours).filter(
    ([field, value]) => JSON.stringify(base[field as keyof RoundDraft]) !== JSON.stringify(value),
  );
  return { ...theirs, ...Object.fromEntries(touched) };
};
