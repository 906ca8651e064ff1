"use client";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { VoteState } from "#domain/voting/may-vote.ts";
import type { AppRouter } from "#server/trpc/root.ts";
import { type Votable, withVote } from "./with-vote.ts";

type Pages = InfiniteData<inferRouterOutputs<AppRouter>["papers"]["list"]>;

/** Votes at once on the page, then on the server; takes the page's change back and says why when that fails. */
export const useVote = (team: string) => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const lists = trpc.papers.list.pathFilter();
  const searches = trpc.papers.search.pathFilter();
  const show = (paperId: string, change: <P extends Votable>(paper: P) => P) => {
    const inList = <P extends Votable & { id: string }>(papers: P[]) =>
      papers.map((paper) => (paper.id === paperId ? change(paper) : paper));
    queries.setQueriesData<Pages>(lists, (data) =>
      data?.pages
        ? { ...data, pages: data.pages.map((page) => ({ ...page, papers: inList(page.papers) })) }
        : data,
    );
    queries.setQueriesData<inferRouterOutputs<AppRouter>["papers"]["search"]>(searches, (data) =>
      data ? inList(data) : data,
    );
    queries.setQueriesData<inferRouterOutputs<AppRouter>["votes"]["toVoteOn"]>(
      trpc.votes.toVoteOn.pathFilter(),
      (data) => (data ? { open: inList(data.open), mine: inList(data.mine) } : data),
    );
    queries.setQueryData(trpc.papers.read.queryKey({ team, paperId }), (data) =>
      data ? change(data) : data,
    );
  };
  const mutation = useMutation(
    trpc.votes.set.mutationOptions({
      // One after the other, so that the last press is also the last to arrive.
      scope: { id: `votes-${team}` },
      onMutate: async ({ paperId, vote }) => {
        // A list on its way was read before this vote and would overwrite it.
        await queries.cancelQueries(trpc.papers.pathFilter());
        let before = null as VoteState | null;
        show(paperId, (paper) => {
          before ??= paper.mine;
          return withVote(paper, vote);
        });
        return { before };
      },
      onSuccess: ({ paperId, voteCount, mine }) => {
        // An answer to an earlier press must not paint over a later one that is still on its way.
        if (queries.isMutating({ mutationKey: trpc.votes.set.mutationKey() }) <= 1)
          show(paperId, (paper) => ({ ...paper, voteCount, mine }));
      },
      onError: (error, { paperId }, kept) => {
        const before = kept?.before;
        // The server may be out of reach, so that reading again does not help.
        if (before) show(paperId, (paper) => withVote(paper, before));
        showToast(readError(error).sentence, { tone: "bad" });
        void queries.invalidateQueries(trpc.papers.pathFilter());
      },
    }),
  );
  const setVote = (paperId: string, vote: VoteState) => mutation.mutate({ team, paperId, vote });
  return {
    setVote,
    toggleVote: (paper: { id: string; mine: VoteState }) =>
      setVote(paper.id, paper.mine === "no" ? "yes" : "no"),
  };
};
