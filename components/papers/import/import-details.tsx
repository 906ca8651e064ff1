"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Notice } from "#components/ui/notice.tsx";
import { RetryDetails } from "../retry-details.tsx";
import { counted } from "./words.ts";

type Props = { team: string; importId: string };

/** How looking up the missing details of an import's papers stands; nothing where none are missing. */
export const ImportDetails = ({ team, importId }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useQuery(trpc.papers.importDetails.queryOptions({ team, importId }));
  useNews(({ kind }) => {
    if (kind === "paper.changed")
      void queries.invalidateQueries(trpc.papers.importDetails.queryFilter({ team, importId }));
  });
  if (!data) return null;
  const { wanted, failed, notFound } = data;
  const sentences = [
    wanted > 0 ? `Details of ${counted(wanted)} will be filled in.` : null,
    failed > 0
      ? `Details of ${counted(failed)} will be filled in: a service did not answer yet. We ask again for a day.`
      : null,
    notFound > 0 ? `Details of ${counted(notFound)} could not be found.` : null,
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  const isOver = failed + notFound > 0;
  return (
    <Notice {...(isOver ? { action: <RetryDetails team={team} scope={{ importId }} /> } : {})}>
      {sentences.join(" ")}
    </Notice>
  );
};
