import type { Client } from "../product/open-client.ts";

type Head = Awaited<ReturnType<Client["calls"]["papers"]["readImport"]["query"]>>;

/** Reads an import until it is neither being read nor being stored; `seen` hears every look on the way. Gives up after 5 minutes. */
export const waitForImport = async (
  { calls }: Client,
  team: string,
  importId: string,
  seen: (head: Head) => unknown = () => undefined,
): Promise<Head> => {
  for (let look = 0; look < 1_500; look++) {
    const head = await calls.papers.readImport.query({ team, importId });
    await seen(head);
    if (head.status !== "reading" && head.status !== "storing") return head;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The import was not done after 5 minutes.");
};
