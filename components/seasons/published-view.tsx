"use client";
import { AgendaRow } from "#components/scheduling/agenda-row.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { LaterChanges } from "./later-changes.tsx";
import type { Season } from "./season-types.ts";
import { words } from "./words.ts";

type Props = { team: string; season: Season };

/** A published season: its sessions as they are by now, and what absences would change. */
export const PublishedView = ({ team, season }: Props) => (
  <>
    <Section title={words.published} count={season.made.length}>
      <DataList label={words.published}>
        {season.made.map((session) => (
          <AgendaRow key={session.id} team={team} session={session} zone={season.zones.mine} asks />
        ))}
      </DataList>
    </Section>
    <LaterChanges team={team} seasonId={season.id} />
  </>
);
