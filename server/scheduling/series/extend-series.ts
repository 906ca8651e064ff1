import type { Services } from "#server/context.ts";

/** Makes the sessions of all open series up to 26 weeks ahead. */
export const extendSeries = async (_services: Services, _data: Record<string, never>): Promise<void> =>
  undefined;
