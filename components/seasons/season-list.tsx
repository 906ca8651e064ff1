"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { words } from "./words.ts";

type Props = { team: string };

/** The seasons that were published, and to organizers drafts that wait; nothing where there is none. */
export const SeasonList = ({ team }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data = [] } = useQuery(trpc.seasons.list.queryOptions({ team }));
  useNews(({ kind }) => {
    if (kind === "season.changed" || kind === "session.changed")
      void queries.invalidateQueries(trpc.seasons.list.pathFilter());
  });
  if (data.length === 0) return null;
  return (
    <Section title={words.seasons} count={data.length}>
      <DataList label={words.seasons}>
        {data.map(({ id, title, dates, firstOn, ...season }) => (
          <DataListItem key={id} id={id}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={`/t/${team}/sessions/plan/${id}`}
                data-row-focus=""
                className="min-w-0 font-medium wrap-anywhere hover:text-accent"
              >
                {title}
              </Link>
              <SeasonBadge season={season} />
              <span className="text-sm text-muted">
                {[words.dates(dates), firstOn ? `from ${describeDate(firstOn)}` : ""]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </div>
          </DataListItem>
        ))}
      </DataList>
    </Section>
  );
};

const SeasonBadge = ({ season }: { season: { publishedAt: string | null; isCancelled: boolean } }) => {
  if (!season.publishedAt) return <Badge tone="neutral">{words.draft}</Badge>;
  return season.isCancelled ? (
    <Badge tone="bad">{words.cancelled}</Badge>
  ) : (
    <Badge tone="good">{words.published}</Badge>
  );
};
