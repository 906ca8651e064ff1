import { newId } from "#db/new-id.ts";

type Chained = Error & { cause?: Chained; code?: string };

/** Logs an error nobody planned for and gives the id the person sees. Query parameters (people's data) are left out. */
export const logUnexpected = (where: string, error: unknown): string => {
  const errorId = newId();
  const thrown = error as Chained | undefined;
  const root = thrown?.cause ?? thrown;
  const stack = (root?.stack ?? String(error)).split("\n").slice(0, 12).join("\n");
  console.error(
    JSON.stringify({ level: "error", errorId, where, code: root?.code, message: root?.message, stack }),
  );
  return errorId;
};
