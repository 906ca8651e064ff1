"use client";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { DiscardImport } from "./discard-import.tsx";
import type { ImportCard } from "./import-view.ts";
import { importName } from "./result-words.ts";
import { counted, stateOf } from "./words.ts";

type Props = { team: string; zone: string };

/** Every import of the team: who read what and when, and what became of it. */
export const ImportHistory = ({ team, zone }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<string | null>(null);
  const pages = useInfiniteQuery(
    trpc.papers.imports.infiniteQueryOptions(
      { team },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  const imports = pages.data?.pages.flatMap((page) => page.imports) ?? [];
  if (pages.data && imports.length === 0)
    return (
      <EmptyState
        title="No imports yet"
        action={
          <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
            Import papers
          </ButtonLink>
        }
      >
        Every text that was read stands here with what became of it, and can be undone.
      </EmptyState>
    );
  return (
    <>
      <DataList label="Imports">
        {imports.map((card) => (
          <DataListItem key={card.id} id={card.id}>
            <div className="flex items-baseline justify-between gap-x-4">
              <Link
                href={`/t/${team}/papers/import/${card.id}`}
                prefetch={false}
                data-row-focus=""
                className="min-w-0 text-base [overflow-wrap:anywhere] hover:text-accent coarse:py-1.5"
              >
                {importName(card)}
              </Link>
              <Badge tone={tones[card.status]}>{stateOf(card)}</Badge>
            </div>
            <p className="text-sm text-muted">
              {[whatBecame(card), card.createdBy].filter(Boolean).join(" · ")},{" "}
              <WhenText at={card.createdAt} zone={zone} />
            </p>
            {card.status === "reviewing" || card.status === "failed" ? (
              <Button
                variant="plain"
                size="small"
                className="mt-1 -ml-2.5"
                aria-label={`Discard ${importName(card)}`}
                onClick={() => setAsked(card.id)}
              >
                Discard
              </Button>
            ) : null}
          </DataListItem>
        ))}
      </DataList>
      <DiscardImport
        team={team}
        importId={asked}
        onClose={() => setAsked(null)}
        onDiscarded={() => void queries.invalidateQueries(trpc.papers.imports.infiniteQueryFilter({ team }))}
      />
      {pages.hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            Show 20 more
          </Button>
        </div>
      ) : null}
    </>
  );
};

const tones = {
  reading: "accent",
  reviewing: "accent",
  storing: "accent",
  stored: "good",
  undone: "neutral",
  failed: "bad",
} as const;

// While a text is being read nobody knows yet what is in it.
const whatBecame = ({ status, storedAt, counts }: ImportCard): string => {
  if (status === "reading") return "";
  if (storedAt === null) return counts.lines === 0 ? "No paper found" : `${counted(counts.lines)} found`;
  const many = (count: number) => count.toLocaleString("en-US");
  const isUndone = status === "undone";
  const parts = [
    counts.stored === 0 && (isUndone || counts.filled > 0)
      ? ""
      : `${many(counts.stored)} ${isUndone ? "stayed" : "imported"}`,
    counts.removed > 0 ? `${many(counts.removed)} taken away` : "",
    counts.filled > 0 ? `${counted(counts.filled, "gap")} ${isUndone ? "emptied again" : "filled"}` : "",
    counts.duplicate > 0 ? counted(counts.duplicate, "duplicate") : "",
    counts.left > 0 ? `${many(counts.left)} left out` : "",
  ];
  return parts.filter(Boolean).join(", ");
};
