import type { Services } from "#server/context.ts";

/** Writes to the members of a team what changed about its sessions since each was told last. */
export const tellMembers = async (_services: Services, _data: { teamId: string }): Promise<void> => undefined;
