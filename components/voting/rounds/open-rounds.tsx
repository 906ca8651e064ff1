"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nextLookOfAll } from "./next-look.ts";
import { RoundRow } from "./round-row.tsx";
import { useRoundsNews } from "./use-rounds-news.ts";
import { words } from "./words.ts";

type Props = { team: string; zone: string; now: string };

/** The rounds that take ballots now; nothing where there are none. */
export const OpenRounds = ({ team, zone, now }: Props) => {
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.rounds.list.queryOptions({ team }),
    refetchInterval: (query) => nextLookOfAll(query.state.data?.now ?? [], new Date().toISOString()),
  });
  useRoundsNews();
  const open = (data?.now ?? []).filter(({ phase }) => phase === "open");
  if (open.length === 0) return null;
  return (
    <Section
      title={words.openNow}
      count={open.length}
      className="mb-10"
      action={<TextLink href={`/t/${team}/vote/rounds`}>{words.all}</TextLink>}
    >
      <DataList label={words.openNow}>
        {open.map((round) => (
          <RoundRow key={round.id} {...{ team, round, zone, now }} />
        ))}
      </DataList>
    </Section>
  );
};
