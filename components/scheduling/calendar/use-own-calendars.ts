"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { OwnCalendar } from "./calendar-types.ts";
import { words } from "./words.ts";

/** Milliseconds between two looks while a calendar is being read, and how long looking goes on after it was asked for. */
const lookEvery = 1_500;
const lookFor = 30_000;

const isNew = ({ readAt, failure }: OwnCalendar) => readAt === null && failure === null;

/** My own calendars; adding one, reading it again, removing it. While one is read the page looks for what came of it. */
export const useOwnCalendars = () => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [looking, setLooking] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { data } = useQuery(
    trpc.calendar.mine.queryOptions(undefined, {
      refetchInterval: ({ state }) => (looking || state.data?.calendars.some(isNew) ? lookEvery : false),
    }),
  );
  const look = () => {
    setLooking(true);
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => setLooking(false), lookFor);
  };
  const settle = { onSettled: () => queries.invalidateQueries(trpc.calendar.mine.queryFilter()) };
  const tell = (error: Parameters<typeof readError>[0]) =>
    showToast(readError(error).sentence, { tone: "bad" });
  const add = useMutation(
    trpc.calendar.add.mutationOptions({
      ...settle,
      onSuccess: (_added, { label }) => {
        showToast(words.own.added(label), { tone: "good" });
        look();
      },
    }),
  );
  const again = useMutation(
    trpc.calendar.readAgain.mutationOptions({ ...settle, onError: tell, onSuccess: look }),
  );
  const remove = useMutation(trpc.calendar.remove.mutationOptions({ ...settle, onError: tell }));
  return {
    data,
    add,
    readAgain: (calendarId: string) => again.mutate({ calendarId }),
    removeCalendar: ({ id, label }: OwnCalendar) =>
      remove.mutate({ calendarId: id }, { onSuccess: () => showToast(words.own.removed(label)) }),
    removing: remove.isPending ? remove.variables.calendarId : null,
    asking: again.isPending ? again.variables.calendarId : null,
  };
};
