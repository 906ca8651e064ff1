import { identitiesOf } from "../identity.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import { findMentions } from "./find-mentions.ts";
import type { Format } from "./format.ts";
import { lineCounter } from "./line-counter.ts";

// A text whose links name no paper is answered here, link by link.
const latest = "9999-12";

/**
 * Papers named by their ids in any text: a mail, a chat, a list of addresses. arXiv, DOI, OpenReview, ACL Anthology; titles
 * are for the completion of details. Its id is older than the other kinds of links.
 */
export const arxivText: Format = {
  id: "arxiv-text",
  label: "Links and ids in any text",
  recognise: (text) => {
    const mentions = findMentions(text, latest);
    if (mentions.some(({ ids, named }) => ids && named)) return 0.6;
    if (mentions.some(({ ids }) => ids)) return 0.4;
    return mentions.length > 0 ? 0.3 : 0;
  },
  read: (text, { today }) => readMentions(text, today),
};

// The first links that were not read are named each; a page with thousands of them is not repeated whole.
const mostUnread = 100;

// One paper per id, at its first place; the month after today's is let through for the sake of time zones.
function readMentions(text: string, today: string): ParsedImport {
  const seen = new Map<string, DraftPaper>();
  const unread = new Map<string, number>();
  const lineAt = lineCounter(text);
  for (const { index, words, ids, named } of findMentions(text, monthAfter(today))) {
    const line = lineAt(index);
    if (!ids) {
      if (!unread.has(words)) unread.set(words, line);
      continue;
    }
    const confidence = named ? 0.95 : 0.7;
    const draft = draftPaper({ line, ...ids, confidence });
    const [identity = ""] = identitiesOf(draft);
    const known = seen.get(identity);
    if (known) known.confidence = Math.max(known.confidence, confidence);
    else seen.set(identity, draft);
  }
  const papers = [...seen.values()];
  return parsedImport({ format: arxivText.id, papers, problems: problemsOf(papers, [...unread]) });
}

type Unread = [words: string, line: number];

function problemsOf(papers: readonly DraftPaper[], unread: readonly Unread[]): ParsedImport["problems"] {
  if (papers.length === 0 && unread.length === 0)
    return [{ line: 1, message: "No link to a paper and no id of one was found in this text." }];
  const problems = unread.slice(0, mostUnread).map(([words, line]) => ({
    line,
    message: `This link names no paper we know; write its title or DOI: ${words.slice(0, 200)}`,
  }));
  const [next, more] = [unread[mostUnread], unread.length - mostUnread];
  if (next)
    problems.push({ line: next[1], message: `From here on, ${more} more links name no paper we know.` });
  return problems;
}

function monthAfter(today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
