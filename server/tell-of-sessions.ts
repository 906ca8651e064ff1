import { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/client.ts";
import type { ActingContext, Team } from "./context.ts";

type Telling = Pick<ActingContext, "queue" | "env" | "now"> & { team: Pick<Team, "id"> };

/**
 * Owes the team's members news of its sessions, in the caller's transaction. A job compares, a little later, what is planned with
 * what each mailbox knows and writes only the difference: several changes in a row are one mail, asking twice is once.
 */
export const tellOfSessions = (tx: Tx, { queue, env, now, team }: Telling): Promise<void> => {
  const at = Temporal.Instant.from(now).add({ seconds: env.INVITATION_DELAY_SECONDS }).toString();
  return queue.enqueue(tx, "scheduling.tell-members", { teamId: team.id }, at);
};
