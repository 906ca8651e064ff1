"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { dayText } from "#components/papers/day-text.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { useLoadsNews } from "./use-loads-news.ts";
import { words } from "./words.ts";

const most = 5;

/** What the reader has taken on at sessions to come, soonest first. Nothing draws nothing. */
export const YourDuties = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.loads.mine.queryOptions({ team }));
  useLoadsNews(team);
  const all = data?.duties.filter(({ status }) => status === "accepted") ?? [];
  const duties = all.slice(0, most);
  if (!data || duties.length === 0) return null;
  return (
    <Section title={words.yourDuties} className="mt-10">
      <DataList label={words.yourDuties}>
        {duties.map((duty) => {
          const what = duty.paper ?? duty.sessionTitle;
          return (
            <DataListItem key={duty.assignmentId} id={duty.assignmentId}>
              <Link href={`/t/${team}/sessions/${duty.sessionId}`} data-row-focus="" className="group block">
                <span className="font-serif text-lg leading-snug group-hover:text-accent">
                  {duty.duty === "presenter"
                    ? words.youPresent(what)
                    : duty.duty === "backup"
                      ? words.youStandBy(what)
                      : duty.dutyName}
                </span>
                <span className="block text-sm text-muted">
                  {duty.startsAt ? (
                    <WhenText
                      at={duty.startsAt}
                      zone={data.zones.mine}
                      also={duty.zone ?? data.zones.team}
                      now={data.now}
                    />
                  ) : (
                    dayText(duty.onDate)
                  )}
                </span>
              </Link>
            </DataListItem>
          );
        })}
      </DataList>
      {all.length > most ? (
        <TextLink href={`/t/${team}/people`} className="mt-2 inline-block text-sm">
          {words.andMore(all.length - most)}
        </TextLink>
      ) : null}
    </Section>
  );
};
