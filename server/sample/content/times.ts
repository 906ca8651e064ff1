import type { PersonKey } from "./people.ts";

/** Who means to come to the next session. */
export const replies: Partial<Record<PersonKey, "yes" | "maybe" | "no">> = {
  ines: "yes",
  tomasz: "yes",
  amara: "yes",
  priya: "maybe",
  mateo: "no",
};

/** What the group wrote down at the session that was held. */
export const minutes = {
  session: "past",
  by: "amara",
  body: [
    "**What we took from it.** Six of the seven methods hide a fact and do not remove it. The relearning curve is the useful idea; the rest is engineering.",
    "**Open.** Does the result hold when the twenty sentences are in another language? Leila writes to the authors.",
    "- Mateo doubts figure 3: the probe has as many parameters as the layer it reads.\n- Next: Tomasz presents the attention paper. Please read section 4 before.",
  ].join("\n\n"),
} as const;

/** What there is to look at for the next session. */
export const materials = [
  { session: "next", by: "tomasz", title: "Slides, first draft", url: "https://slides.example.org/spectral" },
] as const;

/** Comments that are to be talked about, and who else wants that. */
export const questions = [{ comment: "s1", by: "haruto", wantedBy: ["priya", "amara"] }] as const;

/** Days on which the group would rather not meet, in days from today. */
export const daysOff = [
  { title: "Workshop deadline", kind: "deadline", from: 12, to: 12 },
  { title: "Winter school", kind: "conference", from: 33, to: 37 },
] as const;

export const away = { who: "haruto", from: 15, to: 22, note: "" } as const;

/** A poll that is open: dates in days from today, and each member's word on them in that order. */
export const poll = {
  title: "An extra evening on reproducibility",
  by: "ines",
  days: [9, 10, 13],
  closesAfter: 4,
  answers: {
    tomasz: ["yes", "if_need_be", "no"],
    amara: ["yes", "yes", "no"],
    leila: ["no", "yes", "if_need_be"],
  },
} as const;
