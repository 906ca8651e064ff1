import type { PaperStatus } from "../paper.ts";

/** What is proposed for a line of an import. */
export type Verdict = "new" | "duplicate" | "uncertain" | "unusable";

/** What a verdict says of the paper in the team that a line met. `discussedOn` is "YYYY-MM-DD". */
export type MetPaper = { title: string; status: PaperStatus; discussedOn: string | null };

/** Why a line has its verdict: a code, with what its sentence needs. */
export type VerdictReason =
  | { code: "not_known"; detailsMissing: boolean }
  | { code: "in_team"; paper: MetPaper }
  | { code: "title_missing" }
  /** `abstractLacks`: who has none to compare; null where both have one. */
  | {
      code: "same_title";
      paper: MetPaper;
      sameAuthor: boolean;
      abstractLacks: "paper" | "line" | "both" | null;
    }
  | { code: "same_abstract"; paper: MetPaper }
  | { code: "same_title_other_id"; paper: MetPaper }
  /** `of`: the name of that line's text, where it is another text than one's own. */
  | { code: "same_title_in_paste"; line: number; of?: string | null }
  | { code: "maybe_no_paper" }
  | { code: "nothing_to_identify" };

/** Takes the reason of a verdict; gives the sentence that says it. */
export function verdictSentence(reason: VerdictReason): string {
  switch (reason.code) {
    case "not_known":
      return reason.detailsMissing ? "New; its details will be filled in." : "New.";
    case "in_team":
      return `In the team already: ${stateOf(reason.paper)}.`;
    case "title_missing":
      return "New; its details cannot be looked up, so write its title.";
    case "same_title":
      return `"${shorten(reason.paper.title)}" has the same title${reason.sameAuthor ? " and first author" : ""} (${stateOf(reason.paper)}), but ${compared[reason.abstractLacks ?? "neither"]}.`;
    case "same_abstract":
      return `"${shorten(reason.paper.title)}" has the same abstract (${stateOf(reason.paper)}), but another title.`;
    case "same_title_other_id":
      return `"${shorten(reason.paper.title)}" has the same title (${stateOf(reason.paper)}), but another id.`;
    case "same_title_in_paste":
      return `Line ${reason.line}${reason.of ? ` of ${reason.of}` : ""} has the same title, but seems to be another paper.`;
    case "maybe_no_paper":
      return "This may not be a paper: it is a short line with nothing beside it.";
    case "nothing_to_identify":
      return "There is neither a title nor an id here.";
  }
}

const compared = {
  neither: "the abstracts do not show that it is the same paper",
  paper: "it has no abstract to compare",
  line: "this line has no abstract to compare",
  both: "neither has an abstract to compare",
};

const months = "January February March April May June July August September October November December".split(
  " ",
);

function stateOf({ status, discussedOn }: MetPaper): string {
  if (discussedOn !== null) return `discussed on ${spellDay(discussedOn)}`;
  return { candidate: "a candidate", scheduled: "scheduled", discussed: "discussed", archived: "archived" }[
    status
  ];
}

// "2026-03-03" is "3 March 2026".
function spellDay(date: string): string {
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function shorten(title: string): string {
  return title.length > 120 ? `${title.slice(0, 119)}…` : title;
}
