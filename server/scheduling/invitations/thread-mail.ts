import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { mails } from "#db/schema.ts";
import type { Mail } from "#server/email/queue-mail.ts";

/**
 * Takes a mail about one session to one reader; makes it the first of their thread, or an answer to the first. Where that one told of
 * several sessions, the thread has a first mail that nobody has seen, which mail programs know how to draw.
 */
export const threadMail = async (
  tx: Tx,
  mail: Mail,
  { sessionId, host, isFirst }: { sessionId: string; host: string; isFirst: boolean },
): Promise<Mail> => {
  const root = `<session-${sessionId}.${mail.toUserId}@${host}>`;
  const isKnown = async () =>
    (await tx.select({ id: mails.id }).from(mails).where(eq(mails.messageId, root))).length > 0;
  if (isFirst && !(await isKnown())) return { ...mail, messageId: root };
  return { ...mail, headers: { ...mail.headers, "In-Reply-To": root, References: root } };
};
