"use client";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { AgendaRow } from "./agenda-row.tsx";
import type { useAgenda } from "./use-agenda.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  title: string;
  part: ReturnType<typeof useAgenda>;
  mayPlan: boolean;
  empty?: string;
};

/** Upcoming or past sessions under their heading. */
export const AgendaPart = ({ team, title, part, mayPlan, empty }: Props) => (
  <Section title={title}>
    {part.isEmpty ? <p className="py-4 text-muted">{empty}</p> : null}
    <DataList label={title}>
      {part.sessions.map((session) => (
        <AgendaRow key={session.id} team={team} session={session} zone={part.zone} asks={mayPlan} />
      ))}
    </DataList>
    {part.hasMore ? (
      <div className="mt-4 flex justify-center">
        <Button pending={part.isLoadingMore} onClick={part.loadMore}>
          {words.more}
        </Button>
      </div>
    ) : null}
  </Section>
);
