"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { words } from "./words.ts";

type Props = { team: string; seriesId: string; on: string };

/** Which series a session is of, and which one of it: "Every Tuesday, 18:00 Berlin time · 3 of 12". */
export const SeriesLine = ({ team, seriesId, on }: Props) => {
  const trpc = useTRPC();
  const { data: series } = useQuery(trpc.series.read.queryOptions({ team, seriesId, from: on }));
  if (!series) return null;
  const { place } = series;
  return (
    <p className="mt-1 text-muted">
      <TextLink href={`/t/${team}/sessions/series/${seriesId}`}>
        {words.line(series.words, series.clock, series.zone)}
      </TextLink>
      {place ? ` · ${words.placeOf(place.place, place.all)}` : null}
    </p>
  );
};
