import type { ColumnField, Talk } from "#domain/papers/import/draft-paper.ts";
import type { Verdict } from "#domain/papers/import/verdict.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { dayText } from "../day-text.ts";
import type { ImportCard, ImportView, SourceView, TalksView } from "./import-view.ts";

/** The verdicts in the order of the review, with the words of their filters. */
export const verdictLabels: Record<Verdict, string> = {
  new: "New",
  duplicate: "Duplicates",
  uncertain: "Uncertain",
  unusable: "Unusable",
};

/** Where a paper of the team stands. */
export const statusWords: Record<PaperStatus, string> = {
  candidate: "A candidate",
  scheduled: "Chosen for a session",
  discussed: "Discussed",
  archived: "Archived",
};

/** "1 paper", "27 papers"; other nouns by their plural. */
export const counted = (count: number, one = "paper", many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** "640 bytes", "12 kB", "3.4 MB". */
export const sizeText = (bytes: number): string => {
  if (bytes < 1_000) return counted(bytes, "byte");
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
};

/** What the box's button does. */
export const readAct = (hasText: boolean, files: number): string => {
  if (files === 0) return "Read this text";
  const some = files === 1 ? "this file" : `${files} files`;
  return hasText ? `Read this text and ${some}` : `Read ${some}`;
};

/** Whether texts fit into one call: the server takes 9 MB of JSON, which writes a line end or a quote as two bytes. */
export const fitsOneCall = (sources: readonly { text: string }[]): boolean =>
  sources.reduce((sum, { text }) => sum + text.length, 0) < 1_000_000 ||
  new TextEncoder().encode(JSON.stringify(sources)).length < 8_900_000;

/** What the review's button does, or null when there is nothing to do. */
export const importAct = (
  { willImport, duplicate, fills }: ImportView["counts"],
  hasListing: boolean,
  target: ImportView["target"],
  talks = 0,
): string | null => {
  if (willImport > 0)
    return target === "archive" ? `Archive ${counted(willImport)}` : `Import ${counted(willImport)}`;
  if (fills > 0) return `Fill ${counted(fills, "gap")}`;
  if (talks > 0 && duplicate > 0) return `Write down ${counted(talks, "past talk")}`;
  return duplicate > 0 && hasListing ? `Add ${counted(duplicate)} to this list` : null;
};

/** What a duplicate can give to the paper it met, or will. */
export const gapsText = ({ fills, gaps }: { fills: number; gaps: number }): string => {
  if (fills > 0) return `fills ${counted(fills, "gap")}`;
  return gaps > 0 ? `could fill ${counted(gaps, "gap")}` : "";
};

/** What the button beside the team's paper does. */
export const fillAct = (chosen: number): string =>
  chosen === 0 ? "Fill nothing" : `Fill ${counted(chosen, "gap")}`;

/** A line's name: "Line 7", or with its file "Line 7 of talks.csv". */
export const lineName = ({ line, sourceName }: { line: number; sourceName: string | null }): string =>
  sourceName === null ? `Line ${line}` : `Line ${line} of ${sourceName}`;

/** What else happens, under the review's button. */
export const importRemark = (counts: ImportView["counts"], hasListing: boolean, hasTalks = false): string => {
  const { lines, willImport, duplicate, fills } = counts;
  const left = lines - willImport - duplicate;
  const rest = fills > 0 ? `${counted(fills, "gap")} will be filled.` : "";
  const them = duplicate === 1 ? "it" : "them";
  const unchanged = hasListing
    ? `${counted(duplicate, "duplicate")} will also stand on this list${rest || hasTalks ? "." : `; nothing else of ${them} changes.`}`
    : `${counted(duplicate, "duplicate")} ${rest || hasTalks ? "found again." : "will not change."}`;
  return [duplicate > 0 ? unchanged : "", rest, left > 0 ? `${counted(left, "line")} left out.` : ""]
    .filter(Boolean)
    .join(" ");
};

/** The state of an import, in the history. */
export const stateOf = ({ status, storedAt }: Pick<ImportCard, "status" | "storedAt">): string => {
  if (status === "undone" && storedAt === null) return "Set aside";
  return {
    reading: "Being read",
    reviewing: "Under review",
    storing: "Being stored",
    stored: "Imported",
    undone: "Undone",
    failed: "Failed",
  }[status];
};

/** What was read: the format of one text; of several how many and in which formats. */
export const sourcesText = (sources: readonly SourceView[]): string => {
  const labels = [...new Set(sources.map(({ formatLabel }) => formatLabel))];
  return sources.length === 1
    ? (labels[0] ?? "")
    : `${counted(sources.length, "text")}: ${labels.join(", ")}`;
};

/** The options of an import in one line. */
export const optionsText = (view: Pick<ImportView, "listedOn" | "tags" | "target" | "talks">): string =>
  [
    view.listedOn ? `Listed on ${dayText(view.listedOn)}` : "No list",
    view.tags.length > 0 ? counted(view.tags.length, "tag") : "no tags",
    view.target === "archive" ? "into the archive" : "as candidates",
    view.talks ? counted(view.talks.count, "past talk") : "",
  ]
    .filter(Boolean)
    .join(", ");

/** How far long work is, in words. */
export const progressText = ({ status, progress }: Pick<ImportView, "status" | "progress">): string => {
  if (!progress || progress.total === 0) return "This begins in a moment.";
  const { done, total } = progress;
  if (status === "reading") return `${Math.floor((done / total) * 100)} % is read`;
  return `${done.toLocaleString("en-US")} of ${counted(total, "line")} stored`;
};

/** A talk that a line tells of: "Talk of 3 Mar 2026 by Ana Sol; held". */
export const talkText = ({ heldOn, presenters, held, note }: Talk): string =>
  [
    `Talk of ${dayText(heldOn)}${presenters.length > 0 ? ` by ${presenters.join(", ")}` : ""}`,
    held === false ? "not held" : held ? "held" : "",
    note ?? "",
  ]
    .filter(Boolean)
    .join("; ");

/** What becomes of the talks that a schedule tells of. */
export const talksSentence = ({ count, names }: TalksView): string => {
  const unknown = names.filter(({ userId }) => userId === null).length;
  const who =
    names.length === 0
      ? ""
      : unknown === 0
        ? " Each presenter is a member of the team."
        : ` ${counted(unknown, "name")} ${unknown === 1 ? "is" : "are"} not of a member; choose who each is.`;
  return count === 0
    ? "None of these talks is past, so only their papers are imported."
    : `${counted(count, "past talk")} ${count === 1 ? "becomes a held session" : "become held sessions"}.${who}`;
};

/** What a column of a table can hold. */
export const columnLabels: Record<ColumnField, string> = {
  title: "Title",
  authors: "Authors",
  abstract: "Abstract",
  link: "Link or id",
  arxiv_id: "arXiv id",
  doi: "DOI",
  venue: "Venue",
  published_on: "Publication date",
  upvotes: "Upvotes",
  presenter: "Presenter",
  held_on: "Date of the talk",
  note: "Note",
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
