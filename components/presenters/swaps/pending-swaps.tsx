"use client";
import { useQuery } from "@tanstack/react-query";
import { useLoadsNews } from "#components/presenters/loads/use-loads-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { DataList } from "#components/ui/data-list.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Section } from "#components/ui/section.tsx";
import { SwapRow } from "./swap-row.tsx";
import { useSwapActs } from "./use-swap-acts.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  /** Only proposals about duties at this session. */
  sessionId?: string;
  /** Only those that wait for the reader, or only the reader's own. */
  only?: "toMe" | "byMe";
};

/** Proposals that wait: for the reader's answer, or for somebody's to theirs. Nothing draws nothing. */
export const PendingSwaps = ({ team, sessionId, only }: Props) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.swaps.list.queryOptions({ team }));
  const acts = useSwapActs();
  useLoadsNews(team);
  const swaps = data?.swaps.filter(
    ({ given, taken, mine }) =>
      (!sessionId || given.sessionId === sessionId || taken?.sessionId === sessionId) &&
      (!only || mine === (only === "byMe")),
  );
  // The sentence of a proposal that was overtaken stays, though its row is gone.
  if (!data || (!swaps?.length && !acts.error)) return null;
  const title = only ? words.titles[only] : words.listTitle;
  return (
    <Section title={title} className="mt-10">
      <DataList label={title}>
        {swaps?.map((swap) => (
          <SwapRow key={swap.id} team={team} swap={swap} zones={data.zones} acts={acts} />
        ))}
      </DataList>
      <FormError>{acts.error}</FormError>
    </Section>
  );
};
