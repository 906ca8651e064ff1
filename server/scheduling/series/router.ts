import { router } from "#server/trpc/init.ts";

export const seriesRouter = router({});
