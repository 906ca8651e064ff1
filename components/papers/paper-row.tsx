import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { NewMark } from "#components/ui/new-mark.tsx";
import { VoteButton } from "#components/voting/vote-button.tsx";
import type { VoteState } from "#domain/voting/may-vote.ts";
import { mayVote } from "#domain/voting/may-vote.ts";
import { dayText } from "./day-text.ts";
import type { PaperCard } from "./paper-card.ts";
import { TagLink } from "./tag-link.tsx";

type Props = {
  team: string;
  paper: PaperCard;
  /** Leaves the listing's date out, where the whole list is of one day. */
  ofOneDay?: boolean;
  onVote?: (vote: VoteState) => void;
};

/** One paper in a list: its vote, its title, and one quiet line about it. */
export const PaperRow = ({ team, paper, ofOneDay = false, onVote }: Props) => {
  const href = `/t/${team}/papers/${paper.id}`;
  const { commentCount } = paper;
  const facts = [
    paper.authors,
    paper.label,
    ofOneDay ? null : `listed ${dayText(paper.listedOn)}`,
    commentCount > 0 ? (commentCount === 1 ? "1 comment" : `${commentCount} comments`) : null,
    paper.detailsState === "wanted" || paper.detailsState === "failed" ? "details will be filled in" : null,
  ].filter((fact) => fact);
  return (
    <DataListItem id={paper.id}>
      <div className="flex gap-3">
        <VoteButton
          count={paper.voteCount}
          mine={paper.mine}
          title={paper.title}
          {...(onVote && mayVote(paper.status).ok ? { onVote } : {})}
        />
        <div className="min-w-0 flex-1 self-center">
          <Link
            href={href}
            prefetch={false}
            data-row-focus=""
            className="line-clamp-2 font-serif text-lg leading-snug text-ink hover:text-accent"
          >
            {paper.title}
          </Link>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-1 text-sm text-muted tabular">
            {/* The dot ends a fact: on a narrow page it must not begin a line. */}
            {facts.map((fact, index) => (
              <span key={fact}>{index < facts.length - 1 ? `${fact} ·` : fact}</span>
            ))}
            {paper.newComments > 0 ? (
              <span className="ml-1">
                <NewMark count={paper.newComments} />
              </span>
            ) : null}
            {paper.status === "discussed" && paper.discussedOn ? (
              <Badge tone="good">Discussed {dayText(paper.discussedOn)}</Badge>
            ) : null}
            {paper.status === "scheduled" && paper.session ? (
              <Badge tone="accent">Chosen for {dayText(paper.session.onDate)}</Badge>
            ) : null}
            {paper.status === "archived" ? <Badge>Archived</Badge> : null}
            {paper.tags.map((tag) => (
              <TagLink key={tag} team={team} tag={tag} />
            ))}
          </p>
        </div>
      </div>
    </DataListItem>
  );
};
