import type { Verdict } from "#domain/papers/import/verdict.ts";

/** The verdicts in the order of the review, with the words of their filters. */
export const verdictLabels: Record<Verdict, string> = {
  new: "New",
  duplicate: "Duplicates",
  uncertain: "Uncertain",
  unusable: "Unusable",
};

/** "1 paper", "27 papers"; other nouns by their plural. */
export const counted = (count: number, one = "paper", many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** What the review's button does, or null when there is nothing to do. */
export const importAct = (ticked: number, duplicates: number, hasListing: boolean): string | null => {
  if (ticked > 0) return `Import ${counted(ticked)}`;
  return duplicates > 0 && hasListing ? `Add ${counted(duplicates)} to this list` : null;
};

/** What else happens, under the review's button. */
export const importRemark = (duplicates: number, hasListing: boolean, left: number): string =>
  [
    duplicates > 0
      ? hasListing
        ? `${counted(duplicates, "duplicate")} will also stand on this list; nothing in ${duplicates === 1 ? "it" : "them"} changes.`
        : `${counted(duplicates, "duplicate")} will not change.`
      : "",
    left > 0 ? `${counted(left, "line")} left out.` : "",
  ]
    .filter(Boolean)
    .join(" ");

/** The state of an import, in the history. */
export const stateOf = (card: {
  status: "reviewing" | "stored" | "undone";
  storedAt: string | null;
}): string => {
  if (card.status === "reviewing") return "Under review";
  if (card.status === "stored") return "Imported";
  return card.storedAt === null ? "Set aside" : "Undone";
};

/** A page to try the import with; the papers are made up. */
export const examplePage = `Daily Papers

Aug 12

A Diary for Robots: Reading Back What Was Learned

Robots that learn new skills tend to forget old ones. We let a robot keep a short diary of every task it was taught and read the fitting pages before it acts. Over twelve household tasks the robot forgets 90\\% less, and the diary stays small enough to be read by people.

Small Caches for Long Conversations

A conversation of many hours does not fit into the memory of a language model. We keep only what later turns asked for, which is less than one line in fifty. Answers stay as good as with the whole conversation while memory falls by a factor of thirty.

How Reading Groups Choose What to Read

We followed forty reading groups for two years. Groups that vote with equal shares read from more of their members' interests than groups that take the most wanted papers, and more people came to their sessions.
`;
