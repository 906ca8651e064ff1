import { Badge } from "#components/ui/badge.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { SessionStateBadge } from "../session-state-badge.tsx";
import { SessionTimeText } from "../session-time-text.tsx";
import type { SeriesPage } from "./series-types.ts";
import { words } from "./words.ts";

type Props = { team: string; series: SeriesPage };

/** The sessions of a series by date, with what became of each and what it has of its own. */
export const SeriesSessions = ({ team, series }: Props) => (
  <DataList label={words.dates}>
    {series.sessions.map((session) => (
      <DataListItem key={session.id} id={session.id}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <TextLink href={`/t/${team}/sessions/${session.id}`}>
            <SessionTimeText session={session} zone={series.zones.mine} />
          </TextLink>
          {session.title && session.own.includes("title") ? (
            <span className="min-w-0 font-serif">{session.title}</span>
          ) : null}
          <SessionStateBadge state={session.state} asks={series.may.edit} />
          {session.own.length > 0 ? <Badge>{words.own(session.own)}</Badge> : null}
        </p>
      </DataListItem>
    ))}
  </DataList>
);
