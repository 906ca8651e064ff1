import type { Services } from "#server/context.ts";

/** Reminds the presenters of a session who have put up no materials yet. */
export const remindMaterials = async (
  _services: Services,
  _data: { teamId: string; sessionId: string },
): Promise<void> => undefined;
