import { router } from "#server/trpc/init.ts";

export const dutiesRouter = router({});
