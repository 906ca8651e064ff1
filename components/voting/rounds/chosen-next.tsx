"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ChosenPaper } from "./round-types.ts";
import { useRoundsNews } from "./use-rounds-news.ts";
import { words } from "./words.ts";

type Props = { team: string; mayPlan: boolean };

/** Chosen papers that wait for their session; nothing where none waits. */
export const ChosenNext = ({ team, mayPlan }: Props) => {
  const trpc = useTRPC();
  const { data: chosen = [] } = useQuery(trpc.rounds.chosen.queryOptions({ team }));
  useRoundsNews();
  if (chosen.length === 0) return null;
  return (
    <Section title={words.chosen.title} count={chosen.length} className="mb-10">
      <DataList label={words.chosen.title}>
        {chosen.map(({ paperId, title, authors, voteCount, by }) => (
          <DataListItem key={paperId} id={paperId}>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <div className="min-w-0 flex-1 basis-72">
                <Link
                  href={`/t/${team}/papers/${paperId}`}
                  prefetch={false}
                  data-row-focus=""
                  className="line-clamp-2 font-serif text-lg leading-snug hover:text-accent"
                >
                  {title}
                </Link>
                <p className="tabular mt-0.5 text-sm text-muted">
                  {[authors, ...reasons(voteCount, by)].filter(Boolean).join(" · ")}
                </p>
              </div>
              {mayPlan ? (
                <ButtonLink
                  href={`/t/${team}/sessions/new?paper=${paperId}`}
                  aria-label={words.chosen.planFor(title)}
                >
                  {words.chosen.plan}
                </ButtonLink>
              ) : null}
            </div>
          </DataListItem>
        ))}
      </DataList>
    </Section>
  );
};

/** Why it was chosen: the ballots of its round, or the team's votes where the queue picked it. */
const reasons = (voteCount: number, by: ChosenPaper["by"]): string[] =>
  by.kind === "round"
    ? [words.chosen[by.ranked ? "ranked" : "approved"](by.approvals, by.cast, by.title)]
    : [words.chosen.votes(voteCount), words.chosen.queue];
