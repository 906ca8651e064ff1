"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { VoteStrip } from "#components/voting/vote-strip.tsx";
import { dayText } from "./day-text.ts";
import { DetailsNote } from "./details-note.tsx";
import { PaperMenu } from "./paper-menu.tsx";
import { PaperStatusBadge } from "./paper-status-badge.tsx";

type Props = {
  team: string;
  paperId: string;
  rights: { vote: boolean; archive: boolean; tag: boolean; import: boolean };
};

/** The paper itself: title, authors, where to read it, its abstract, and who wants to discuss it. */
export const PaperHead = ({ team, paperId, rights }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: paper } = useQuery(trpc.papers.read.queryOptions({ team, paperId }));
  useNews((news) => {
    if (news.paperId === paperId || news.kind === "paper.imported" || news.sessionId)
      void queries.invalidateQueries(trpc.papers.read.queryFilter({ team, paperId }));
  });
  if (!paper) return null;
  const facts = [paper.venue, paper.publishedOn ? `published ${dayText(paper.publishedOn)}` : null].filter(
    Boolean,
  );
  return (
    <article>
      <PageHeader
        title={<span className="wrap-anywhere">{paper.title}</span>}
        serif
        eyebrow={<PaperStatusBadge team={team} paper={paper} />}
        actions={<PaperMenu team={team} paper={paper} rights={rights} />}
      />
      {paper.authorNames.length > 0 ? (
        <p className="text-base wrap-anywhere text-ink">{paper.authorNames.join(", ")}</p>
      ) : null}
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
        {paper.links.map((link) => (
          <TextLink key={link.url} href={link.url}>
            {link.label}
          </TextLink>
        ))}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>
          {paper.listings.length > 0
            ? paper.listings.map(({ name, listedOn }) => `${name}, ${dayText(listedOn)}`).join(" · ")
            : `added ${dayText(paper.listedOn)}`}
        </span>
      </p>
      <div className="mt-6">
        {paper.abstractHtml ? (
          <Prose html={paper.abstractHtml} size="abstract" />
        ) : paper.abstract ? (
          <Prose size="abstract">
            <p>{paper.readableAbstract}</p>
          </Prose>
        ) : (
          <p className="text-muted">There is no abstract yet.</p>
        )}
        <DetailsNote team={team} paperId={paperId} state={paper.detailsState} mayRetry={rights.import} />
      </div>
      <VoteStrip team={team} paper={paper} mayVote={rights.vote} />
    </article>
  );
};
