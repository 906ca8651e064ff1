"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { LoadRow } from "./load-row.tsx";
import { RulesDialog } from "./rules-dialog.tsx";
import { useLoadsNews } from "./use-loads-news.ts";
import { words } from "./words.ts";
import { YearPicture } from "./year-picture.tsx";

/** Everybody's load beside the group's mean, fairness in one sentence, the last twelve months as a picture; organizers set shares and rules. */
export const LoadsSection = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data: loads } = useQuery(trpc.loads.list.queryOptions({ team }));
  const { data: year } = useQuery(trpc.loads.year.queryOptions({ team }));
  const [isRuling, setRuling] = useState(false);
  useLoadsNews(team);
  if (!loads) return null;
  const most = Math.max(loads.mean, ...loads.members.map(({ load }) => load ?? 0));
  const hasMissed = year?.members.some(({ months }) => months.some(({ missed }) => missed > 0));
  const rules = loads.may.edit ? (
    <Button size="small" onClick={() => setRuling(true)}>
      {words.rules}
    </Button>
  ) : null;
  return (
    <>
      <Section title={words.title} action={rules} className="mt-10">
        <p className="mt-4 max-w-[60ch]">{loads.fairness}</p>
        {loads.mean > 0 ? (
          <p className="mt-1 max-w-[60ch] text-sm text-muted">{words.mean(Math.round(loads.mean * 100))}</p>
        ) : null}
        <DataList label={words.members} className="mt-2">
          {loads.members.map((member) => (
            <LoadRow key={member.userId} team={team} member={member} loads={loads} most={most} />
          ))}
        </DataList>
      </Section>
      {year && (loads.mean > 0 || hasMissed) ? (
        <Section title={words.year} className="mt-10">
          <YearPicture year={year} />
        </Section>
      ) : null}
      {isRuling ? <RulesDialog team={team} rules={loads.rules} onClose={() => setRuling(false)} /> : null}
    </>
  );
};
