import { Badge } from "#components/ui/badge.tsx";
import { dayText } from "./day-text.ts";
import type { PaperPage } from "./paper-card.ts";
import { TagLink } from "./tag-link.tsx";

type Props = { team: string; paper: Pick<PaperPage, "status" | "discussedOn" | "session" | "tags"> };

/** Where the paper stands, and its tags. */
export const PaperStatusBadge = ({ team, paper }: Props) => (
  <span className="flex flex-wrap gap-1.5">
    {paper.status === "candidate" ? <Badge>Candidate</Badge> : null}
    {paper.status === "scheduled" ? (
      <Badge tone="accent">{paper.session ? `Chosen for ${dayText(paper.session.onDate)}` : "Chosen"}</Badge>
    ) : null}
    {paper.status === "discussed" ? (
      <Badge tone="good">{paper.discussedOn ? `Discussed ${dayText(paper.discussedOn)}` : "Discussed"}</Badge>
    ) : null}
    {paper.status === "archived" ? <Badge>Archived</Badge> : null}
    {paper.tags.map((tag) => (
      <TagLink key={tag} team={team} tag={tag} />
    ))}
  </span>
);
