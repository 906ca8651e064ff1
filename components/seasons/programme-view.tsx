"use client";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useNews } from "#components/live/use-news.ts";
import { AgendaRow } from "#components/scheduling/agenda-row.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { words } from "./words.ts";

type Props = { team: string; seasonId: string; asks: boolean; action?: ReactNode };

/** A published season as everybody sees it: when, what, who presents, who has which duty, as it is by now. */
export const ProgrammeView = ({ team, seasonId, asks, action }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.seasons.programme.queryOptions({ team, seasonId }));
  useNews(({ kind }) => {
    if (!/^(season|session|assignment|duties)\.changed$/.test(kind)) return;
    void queries.invalidateQueries(trpc.seasons.programme.pathFilter());
  });
  const isOff = data.sessions.every(({ state }) => state === "cancelled");
  return (
    <Section title={isOff ? words.cancelled : words.published} count={data.sessions.length} action={action}>
      <DataList label={words.published}>
        {data.sessions.map((session) => (
          <AgendaRow
            key={session.id}
            {...{ team, session, asks }}
            zone={data.zone}
            more={[...session.duties.map(words.duty), ...(session.reason ? [session.reason] : [])]}
          />
        ))}
      </DataList>
    </Section>
  );
};
