"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { QuestionList } from "./question-types.ts";

/** A session's questions, kept up to date; a vote shows at once and is taken back, with the reason, when it fails. */
export const useQuestions = (team: string, sessionId: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const options = trpc.questions.list.queryOptions({ team, sessionId });
  const { data } = useSuspenseQuery(options);
  const read = () => queries.invalidateQueries(trpc.questions.list.pathFilter());
  useNews(({ kind }) => {
    if (kind === "question.changed" || kind === "session.changed" || kind.startsWith("comment.")) void read();
  });
  const show = (commentId: string, wanted: boolean) =>
    queries.setQueryData<QuestionList>(options.queryKey, (now) =>
      now ? { ...now, questions: now.questions.map((row) => withVote(row, commentId, wanted)) } : now,
    );
  const onError = (error: Parameters<typeof readError>[0]) =>
    void showToast(readError(error).sentence, { tone: "bad" });
  const vote = useMutation(
    trpc.questions.vote.mutationOptions({
      onMutate: async ({ commentId, wanted }) => {
        await queries.cancelQueries(trpc.questions.list.pathFilter());
        show(commentId, wanted);
      },
      onError: (error, { commentId, wanted }) => {
        show(commentId, !wanted);
        onError(error);
      },
      onSettled: read,
    }),
  );
  const finish = useMutation(trpc.questions.finish.mutationOptions({ onError, onSettled: read }));
  return {
    ...data,
    read,
    vote: (commentId: string, wanted: boolean) => vote.mutate({ team, commentId, wanted }),
    finish: (commentId: string, done: boolean) => finish.mutate({ team, commentId, done }),
  };
};

const withVote = (
  row: QuestionList["questions"][number],
  id: string,
  wanted: boolean,
): QuestionList["questions"][number] =>
  row.id !== id || row.isWanted === wanted
    ? row
    : { ...row, isWanted: wanted, votes: Math.max(0, row.votes + (wanted ? 1 : -1)) };
