import { dayText } from "../day-text.ts";
import type { ImportCard, ImportView, LineView } from "./import-view.ts";
import { counted } from "./words.ts";

type Decided = Pick<ImportView, "status" | "storedAt" | "listedOn" | "counts" | "sessions">;

/** "3 gaps of 2 papers". */
const gapsOfPapers = ({
  filled,
  filledPapers,
}: Pick<ImportView["counts"], "filled" | "filledPapers">): string =>
  `${counted(filled, "gap")} of ${counted(filledPapers)}`;

/** What an import came to, as its heading: the first thing that it did. */
export const resultTitle = ({ status, storedAt, listedOn, counts, sessions }: Decided): string => {
  if (status !== "stored") return storedAt === null ? "Import set aside" : "Import undone";
  if (counts.stored > 0) return `${counted(counts.stored)} imported`;
  if (counts.filled > 0) return `${gapsOfPapers(counts)} filled`;
  if (sessions.length > 0) return `${counted(sessions.length, "session")} written down`;
  const met = counts.duplicate - counts.twins;
  return listedOn && met > 0 ? `${counted(met)} added to a list` : "0 papers imported";
};

/** What else a stored import did, beside what its heading says. */
export const resultRemark = ({ status, counts, sessions }: Decided): string =>
  status !== "stored"
    ? ""
    : [
        counts.filled > 0 && counts.stored > 0
          ? `${gapsOfPapers(counts)} ${counts.filled === 1 ? "was" : "were"} filled.`
          : "",
        sessions.length > 0 && counts.stored + counts.filled > 0
          ? `${counted(sessions.length, "held session")} ${sessions.length === 1 ? "was" : "were"} written down.`
          : "",
      ]
        .filter(Boolean)
        .join(" ");

/** What undoing an import will do to its sessions and to what it filled, in sentences; none where it did neither. */
export const undoSentences = ({
  counts,
  sessions,
  sessionsStaying: staying,
}: Pick<ImportView, "counts" | "sessions" | "sessionsStaying">): string[] => {
  const going = sessions.length - staying;
  return [
    going > 0
      ? `${counted(going, "held session")} that it wrote down ${going === 1 ? "goes" : "go"}, with who presented.`
      : "",
    staying > 0
      ? `${counted(staying, "held session")} ${staying === 1 ? "stays" : "stay"}: somebody has changed ${staying === 1 ? "it" : "them"} since, or a paper of ${staying === 1 ? "it" : "theirs"} stays.`
      : "",
    counts.filled > 0
      ? `${gapsOfPapers(counts)} that it filled ${counts.filled === 1 ? "is" : "are"} emptied again, except where somebody has changed them since.`
      : "",
  ].filter(Boolean);
};

/** What the button of undoing takes away. */
export const undoAct = (papers: number, sessions: number): string => {
  const gone = [papers > 0 ? counted(papers) : "", sessions > 0 ? counted(sessions, "session") : ""];
  return papers + sessions > 0 ? `Remove ${gone.filter(Boolean).join(" and ")}` : "Undo this import";
};

/** What undoing an import did. */
export const undoneSentences = ({
  storedAt,
  counts,
  sessions,
  removedSessions: gone,
}: Pick<ImportView, "storedAt" | "counts" | "sessions" | "removedSessions">): string[] => {
  if (storedAt === null) return ["Nothing of it was stored."];
  const { stored, removed, filled } = counts;
  const staying = sessions.length;
  return [
    stored + removed > 0
      ? `${counted(removed)} taken away; ${stored === 0 ? "none stayed." : `${counted(stored)} stayed.`}`
      : "",
    gone + staying > 0
      ? `${counted(gone, "held session")} taken away; ${staying === 0 ? "none stayed." : `${counted(staying, "session")} stayed.`}`
      : "",
    filled > 0
      ? `What it had filled (${gapsOfPapers(counts)}) was emptied again, except where somebody had changed it since.`
      : "",
  ].filter(Boolean);
};

/** A line's place: "line 12", and with its text where there are several: "refs.bib, line 12". */
export const placeText = (
  { line, alsoOnLines, source }: Pick<LineView, "line" | "alsoOnLines" | "source">,
  sources: ImportView["sources"],
): string => {
  const numbers = [line, ...alsoOnLines.slice(0, 3)].join(", ");
  const place = alsoOnLines.length === 0 ? `line ${numbers}` : `lines ${numbers}`;
  const found = sources.find(({ position }) => position === source);
  return sources.length > 1 && found ? `${found.name ?? "pasted text"}, ${place}` : place;
};

/** What an import is called in the history: its list and day, else its files or how its text begins, with the format. */
export const importName = ({ listingName, listedOn, texts, formatLabel }: ImportCard): string => {
  if (listedOn) return `${listingName ?? "Pasted list"}, ${dayText(listedOn)}`;
  const names = texts.map(({ name, start }) => name ?? firstWords(start));
  const more = names.length - 2;
  const shown = more > 0 ? `${names.slice(0, 2).join(", ")} and ${more} more` : names.join(", ");
  return [shown, texts.length > 1 ? "" : formatLabel].filter(Boolean).join(" · ") || formatLabel;
};

const firstWords = (start: string): string => {
  if (start.length <= 60) return `“${start}”`;
  const cut = start.slice(0, 60);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(" "), 30))}…”`;
};
