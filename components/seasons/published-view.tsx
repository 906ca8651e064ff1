"use client";
import Link from "next/link";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { LaterChanges } from "./later-changes.tsx";
import type { Season } from "./season-types.ts";
import { words } from "./words.ts";

type Props = { team: string; season: Season };

/** A published season: its sessions as they were planned, and what absences would change by now. */
export const PublishedView = ({ team, season }: Props) => (
  <>
    <Section title={words.published} count={season.sessions.length}>
      <DataList label={words.published}>
        {season.sessions.map((session) => (
          <DataListItem key={session.id} id={session.id}>
            <Link
              href={`/t/${team}/sessions/${session.id}`}
              data-row-focus=""
              className="font-medium hover:text-accent"
            >
              <WhenText at={session.startsAt} zone={season.request.zone} also={season.zones.mine} />
            </Link>
            <p className="text-sm text-muted">
              {session.papers
                .map(({ title, presenter }) => [title, presenter.name].filter(Boolean).join(" · "))
                .join("; ") || session.note}
            </p>
          </DataListItem>
        ))}
      </DataList>
    </Section>
    <LaterChanges team={team} seasonId={season.id} />
  </>
);
