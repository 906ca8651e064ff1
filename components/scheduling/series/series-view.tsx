"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { words as sessionWords } from "../words.ts";
import { CancelInSeries } from "./cancel-in-series.tsx";
import { SeriesSessions } from "./series-sessions.tsx";
import { useSeriesNews } from "./use-series-news.ts";
import { words } from "./words.ts";

type Props = { team: string; seriesId: string };

/** A series: how it repeats, its sessions, and what may be done with it. */
export const SeriesView = ({ team, seriesId }: Props) => {
  const trpc = useTRPC();
  useSeriesNews();
  const [ends, setEnds] = useState(false);
  const { data: series } = useSuspenseQuery(trpc.series.read.queryOptions({ team, seriesId, from: null }));
  const { followsId, followedBy } = series;
  const base = `/t/${team}/sessions`;
  return (
    <>
      <PageHeader
        title={series.title ?? series.words}
        eyebrow={<TextLink href={base}>{sessionWords.sessions}</TextLink>}
      >
        <p className="mt-4 text-lg">
          {words.line(series.words, series.clock, series.zone)}
          {series.end ? (
            <>
              {" · "}
              <span className="whitespace-nowrap">{series.end}</span>
            </>
          ) : null}
        </p>
        {series.goesOn ? null : (
          <p className="mt-1 text-muted">{series.lastOn ? words.lastOn(series.lastOn) : words.ended}</p>
        )}
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {followsId ? <TextLink href={`${base}/series/${followsId}`}>{words.before}</TextLink> : null}
          {followedBy ? <TextLink href={`${base}/series/${followedBy}`}>{words.after}</TextLink> : null}
        </p>
        {series.may.edit ? (
          <div className="mt-5 flex flex-wrap gap-2">
            <ButtonLink href={`${base}/series/${seriesId}/edit`}>{words.edit}</ButtonLink>
            <Button variant="plain" onClick={() => setEnds(true)}>
              {words.end.open}
            </Button>
          </div>
        ) : null}
      </PageHeader>
      <Section title={words.dates} count={series.sessions.length}>
        <SeriesSessions team={team} series={series} />
        {series.goesOn ? <p className="mt-3 text-sm text-muted">{words.goesOn}</p> : null}
      </Section>
      {ends ? (
        <CancelInSeries team={team} seriesId={seriesId} session={null} onClose={() => setEnds(false)} />
      ) : null}
    </>
  );
};
