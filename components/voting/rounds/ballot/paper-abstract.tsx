import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Candidate } from "./ballot-types.ts";
import { words } from "./words.ts";

type Props = { team: string; paper: Candidate };

/** A paper's abstract, unfolded where it stands, and where to read more. */
export const PaperAbstract = ({ team, paper }: Props) => (
  <div className="pb-1">
    {paper.abstractHtml ? (
      <Prose html={paper.abstractHtml} size="abstract" />
    ) : paper.readableAbstract ? (
      <Prose size="abstract">
        <p>{paper.readableAbstract}</p>
      </Prose>
    ) : (
      <p className="text-muted">{words.noAbstract}</p>
    )}
    <p className="mt-3 flex flex-wrap gap-x-4 text-sm [&_a]:inline-flex [&_a]:items-center coarse:[&_a]:min-h-11">
      <TextLink href={`/t/${team}/papers/${paper.id}`}>{words.openPaper}</TextLink>
      {paper.url ? <TextLink href={paper.url}>{paper.label ?? new URL(paper.url).hostname}</TextLink> : null}
    </p>
  </div>
);
