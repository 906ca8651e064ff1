import { tracked } from "@trpc/server";
import { z } from "zod";
import { observerProcedure, router } from "#server/trpc/init.ts";
import { watchTeam } from "./watch-team.ts";

/** `lastEventId` is the team's seq up to which the page is true: what it was rendered with, then the last event's. */
const watchInput = z.object({ lastEventId: z.string().regex(/^\d{1,15}$/) });

export const liveRouter = router({
  watch: observerProcedure.input(watchInput).subscription(async function* ({ ctx, input, signal }) {
    const over = signal ?? new AbortController().signal;
    for await (const news of watchTeam(ctx, Number(input.lastEventId), over))
      yield tracked(String(news.seq), news);
  }),
});
