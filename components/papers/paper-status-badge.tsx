import { Badge } from "#components/ui/badge.tsx";
import { dayText } from "./day-text.ts";
import type { PaperPage } from "./paper-card.ts";

type Props = { paper: Pick<PaperPage, "status" | "discussedOn" | "session" | "tags"> };

/** Where the paper stands, and its tags. */
export const PaperStatusBadge = ({ paper }: Props) => (
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
      <Badge key={tag}>{tag}</Badge>
    ))}
  </span>
);
