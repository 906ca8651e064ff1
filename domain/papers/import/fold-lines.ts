import { identitiesOf, isTitleIdentity, titleKey } from "../identity.ts";
import { abstractsAgree } from "../normalise-title.ts";
import type { DraftPaper } from "./draft-paper.ts";
import { fillMissing } from "./fill-missing.ts";
import type { Steps } from "./steps.ts";

/** One paper of a paste: its draft, filled from every line that was it. `lookAlike` is the line of another paper with its title. */
export type FoldedLine = {
  draft: DraftPaper;
  alsoOnLines: number[];
  identities: string[];
  titleKey: string | null;
  lookAlike: number | null;
};

/** Takes the drafts of one paste; gives one folded line per paper, in the order of first appearance. Linear; a step per draft. */
export function* foldLines(drafts: readonly DraftPaper[]): Steps<FoldedLine[]> {
  const folded: FoldedLine[] = [];
  const byIdentity = new Map<string, FoldedLine>();
  const byTitle = new Map<string, FoldedLine>();
  for (const draft of drafts) {
    const [key, identities] = [titleKey(draft), identitiesOf(draft)];
    const twin = key === null ? undefined : byTitle.get(key);
    const same =
      identities.flatMap((identity) => byIdentity.get(identity) ?? [])[0] ??
      (isSame(twin, draft, identities) ? twin : undefined);
    const line = same
      ? fold(same, draft)
      : { draft, alsoOnLines: [], identities, titleKey: key, lookAlike: twin?.draft.line ?? null };
    if (!same) folded.push(line);
    for (const identity of line.identities)
      if (!isTitleIdentity(identity)) byIdentity.set(identity, byIdentity.get(identity) ?? line);
    if (line.titleKey !== null && !byTitle.has(line.titleKey)) byTitle.set(line.titleKey, line);
    yield;
  }
  return folded;
}

function fold(line: FoldedLine, later: DraftPaper): FoldedLine {
  line.draft = fillMissing(line.draft, later);
  line.alsoOnLines.push(later.line);
  line.identities = identitiesOf(line.draft);
  line.titleKey = titleKey(line.draft);
  return line;
}

// One title, and nothing that speaks against it: the abstracts agree or neither has one, and no two ids of a kind differ.
function isSame(
  twin: FoldedLine | undefined,
  draft: DraftPaper,
  identities: readonly string[],
): twin is FoldedLine {
  if (!twin || idsConflict(twin.identities, identities)) return false;
  const [one, other] = [twin.draft.abstract, draft.abstract];
  return one === null || other === null ? one === other : abstractsAgree(one, other);
}

/**
 * Takes the identities of two papers; says whether they hold two different ids of one kind, as two different papers do.
 * Addresses do not count: one paper has many.
 */
export function idsConflict(some: readonly string[], others: readonly string[]): boolean {
  const kinds = new Map(some.filter(isRegistered).map((id) => [kindOf(id), id]));
  return others.some((id) => (kinds.get(kindOf(id)) ?? id) !== id);
}

function isRegistered(identity: string): boolean {
  return !isTitleIdentity(identity) && !identity.startsWith("url:");
}

function kindOf(identity: string): string {
  return identity.slice(0, identity.indexOf(":"));
}
