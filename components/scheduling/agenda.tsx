"use client";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { AgendaPart } from "./agenda-part.tsx";
import { useAgenda } from "./use-agenda.ts";
import { useSessionsNews } from "./use-sessions-news.ts";
import { words } from "./words.ts";

type Props = { team: string; mayPlan: boolean };

/** The team's sessions: what is coming, then what was. */
export const Agenda = ({ team, mayPlan }: Props) => {
  useSessionsNews();
  const upcoming = useAgenda(team, "upcoming");
  const past = useAgenda(team, "past");
  if (upcoming.isEmpty && past.isEmpty) {
    const act = mayPlan ? (
      <ButtonLink href={`/t/${team}/sessions/new`} variant="primary">
        {words.plan}
      </ButtonLink>
    ) : (
      <ButtonLink href={`/t/${team}/papers`}>{words.vote}</ButtonLink>
    );
    return (
      <EmptyState title={words.emptyTitle} action={act}>
        {words.empty} {mayPlan ? null : words.emptyReader}
      </EmptyState>
    );
  }
  return (
    <>
      <AgendaPart
        team={team}
        title={words.upcoming}
        part={upcoming}
        mayPlan={mayPlan}
        empty={words.noUpcoming}
      />
      {past.isEmpty ? null : <AgendaPart team={team} title={words.past} part={past} mayPlan={mayPlan} />}
    </>
  );
};
