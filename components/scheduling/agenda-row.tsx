import Link from "next/link";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { presenterSentence } from "./presenter-names.ts";
import { SessionStateBadge } from "./session-state-badge.tsx";
import { SessionTimeText } from "./session-time-text.tsx";
import type { SessionCard } from "./session-types.ts";
import { sessionName, words } from "./words.ts";

type Props = {
  team: string;
  session: SessionCard;
  zone: string;
  asks: boolean;
  /** Further facts, behind who presents and where. */
  more?: readonly string[];
};

/** One session of the agenda: when, what is read, who presents, where. */
export const AgendaRow = ({ team, session, zone, asks, more = [] }: Props) => {
  const [paper, ...others] = session.papers;
  const isOff = session.state === "cancelled" || session.state === "not_held";
  const facts = [presenterSentence(session), session.place, ...more].filter(Boolean);
  return (
    <DataListItem id={session.id}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <SessionTimeText session={session} zone={zone} />
        <SessionStateBadge state={session.state} asks={asks} />
      </p>
      <Link
        href={`/t/${team}/sessions/${session.id}`}
        prefetch={false}
        data-row-focus=""
        className={`mt-1 line-clamp-2 font-serif text-lg leading-snug hover:text-accent ${isOff ? "text-muted line-through decoration-1" : "text-ink"}`}
      >
        {session.title ?? paper?.title ?? (isOff ? sessionName(session) : words.noPapers)}
      </Link>
      {(session.title ? session.papers : others).map(({ id, title }) => (
        <p key={id} className="line-clamp-1 font-serif text-muted">
          {title}
        </p>
      ))}
      {facts.length > 0 ? <p className="mt-0.5 text-sm text-muted">{facts.join(" · ")}</p> : null}
    </DataListItem>
  );
};
