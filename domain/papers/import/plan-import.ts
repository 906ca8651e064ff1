import { abstractLetters } from "../abstract-letters.ts";
import { wantsDetails } from "../details/wants-details.ts";
import { authorKey, isTitleIdentity } from "../identity.ts";
import { abstractsAgree } from "../normalise-title.ts";
import type { DraftPaper } from "./draft-paper.ts";
import { type FoldedLine, foldLines, idsConflict } from "./fold-lines.ts";
import type { Steps } from "./steps.ts";
import type { MetPaper, Verdict, VerdictReason } from "./verdict.ts";

/** A paper that the team has, as far as an import needs to know it. `titleKey` as identity.ts gives it. */
export type KnownPaper = MetPaper & {
  paperId: string;
  identities: readonly string[];
  titleKey: string | null;
  abstract: string | null;
  /** As authorKey of identity.ts gives it. */
  firstAuthor: string | null;
};

/** What the review shows and the import stores: one per paper of the paste. `paperId` is the paper it met, if any. */
export type PlannedLine = {
  line: number;
  alsoOnLines: number[];
  draft: DraftPaper;
  identities: string[];
  titleKey: string | null;
  verdict: Verdict;
  reason: VerdictReason;
  paperId: string | null;
  ticked: boolean;
};

const surePaper = 0.5;

/** Takes the drafts of one paste and the team's papers that share an identity, a title key or an abstract; gives a verdict per paper. Linear; a step per draft and paper. */
export function* planImport({
  lines,
  known,
}: {
  lines: readonly DraftPaper[];
  known: readonly KnownPaper[];
}): Steps<PlannedLine[]> {
  const index = indexKnown(known);
  const planned: PlannedLine[] = [];
  for (const folded of yield* foldLines(lines)) {
    const { draft, alsoOnLines, identities, titleKey } = folded;
    const { verdict, reason, paper } = judge(folded, index);
    const ticked = verdict === "new";
    planned.push({
      line: draft.line,
      alsoOnLines,
      draft,
      identities,
      titleKey,
      verdict,
      reason,
      paperId: paper?.paperId ?? null,
      ticked,
    });
    yield;
  }
  return planned;
}

type Index = {
  byIdentity: Map<string, KnownPaper>;
  byTitle: Map<string, KnownPaper[]>;
  byAbstract: Map<string, KnownPaper[]>;
};
type Judgement = { verdict: Verdict; reason: VerdictReason; paper?: KnownPaper };

function indexKnown(known: readonly KnownPaper[]): Index {
  const index: Index = { byIdentity: new Map(), byTitle: new Map(), byAbstract: new Map() };
  for (const paper of known) {
    for (const identity of paper.identities)
      if (!isTitleIdentity(identity)) index.byIdentity.set(identity, paper);
    addTo(index.byTitle, paper.titleKey, paper);
    addTo(index.byAbstract, abstractLetters(paper.abstract), paper);
  }
  return index;
}

function addTo(papers: Map<string, KnownPaper[]>, key: string | null, paper: KnownPaper): void {
  if (key === null) return;
  const alike = papers.get(key);
  if (alike) alike.push(paper);
  else papers.set(key, [paper]);
}

function judge(folded: FoldedLine, { byIdentity, byTitle, byAbstract }: Index): Judgement {
  const { draft, identities, titleKey, lookAlike } = folded;
  if (identities.length === 0) return { verdict: "unusable", reason: { code: "nothing_to_identify" } };
  const same = identities.map((identity) => byIdentity.get(identity)).find((paper) => paper !== undefined);
  if (same) return { verdict: "duplicate", reason: { code: "in_team", paper: met(same) }, paper: same };
  const alike = titleKey === null ? undefined : byTitle.get(titleKey);
  if (alike) return judgeAlike(folded, alike);
  const retitled = byAbstract
    .get(abstractLetters(draft.abstract) ?? "")
    ?.slice(0, mostCompared)
    .find((paper) => !idsConflict(identities, paper.identities));
  if (retitled)
    return {
      verdict: "uncertain",
      reason: { code: "same_abstract", paper: met(retitled) },
      paper: retitled,
    };
  if (lookAlike !== null)
    return { verdict: "uncertain", reason: { code: "same_title_in_paste", line: lookAlike } };
  if (draft.confidence < surePaper) return { verdict: "uncertain", reason: { code: "maybe_no_paper" } };
  return { verdict: "new", reason: newReason(draft) };
}

// An address or an OpenReview id names a paper of which nobody can be asked for more.
function newReason(draft: DraftPaper): VerdictReason {
  if (draft.title !== null) return { code: "not_known", detailsMissing: false };
  return wantsDetails(draft) ? { code: "not_known", detailsMissing: true } : { code: "title_missing" };
}

// A title alone never decides: the abstracts must agree as well, and no id may speak against it.
function judgeAlike({ draft, identities }: FoldedLine, alike: readonly KnownPaper[]): Judgement {
  const compared = alike.slice(0, mostCompared);
  const apart = (paper: KnownPaper) => idsConflict(identities, paper.identities);
  const same = compared.find(
    (paper) => !apart(paper) && abstractsAgree(draft.abstract ?? "", paper.abstract ?? ""),
  );
  if (same) return { verdict: "duplicate", reason: { code: "in_team", paper: met(same) }, paper: same };
  const closest = compared.find((paper) => !apart(paper)) ?? (compared[0] as KnownPaper);
  const paper = met(closest);
  const reason: VerdictReason = apart(closest)
    ? { code: "same_title_other_id", paper }
    : { code: "same_title", paper, ...whatIsAlike(draft, closest) };
  return { verdict: "uncertain", reason, paper: closest };
}

function whatIsAlike(draft: DraftPaper, paper: KnownPaper) {
  const author = authorKey(draft.authors[0]);
  const [mine, theirs] = [draft.abstract, paper.abstract];
  const abstractLacks = mine && theirs ? null : mine ? "paper" : theirs ? "line" : "both";
  return { sameAuthor: author !== null && author === paper.firstAuthor, abstractLacks } as const;
}

// Look-alikes of one title are few; a bound keeps the plan linear whatever the team holds.
const mostCompared = 20;

function met({ title, status, discussedOn }: KnownPaper): MetPaper {
  return { title, status, discussedOn };
}
