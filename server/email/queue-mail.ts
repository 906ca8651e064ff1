import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { mails } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import type { MailCalendar } from "./calendar-parts.ts";
import { headerValue } from "./header-value.ts";

export type Mail = {
  /** What the mail is for, e.g. "sign_in"; decides which list it belongs to. */
  kind: string;
  toUserId: UserId | null;
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  calendar?: MailCalendar[];
  /** Where later mails must be able to name this one; else it is made of the mail's id. */
  messageId?: string;
};

/** Owes somebody a mail: writes it down and enqueues its sending, in the caller's transaction. Gives its id. */
export const queueMail = async (
  tx: Tx,
  ctx: Pick<Services, "queue" | "env"> & { now: string },
  mail: Mail,
): Promise<string> => {
  const id = newId();
  const headers = Object.entries(mail.headers ?? {}).map(([name, value]) => [name, headerValue(value)]);
  await tx.insert(mails).values({
    id,
    ...mail,
    toAddress: headerValue(mail.toAddress),
    subject: headerValue(mail.subject),
    headers: Object.fromEntries(headers),
    // The same on every attempt, so that a mail sent twice after a crash is shown once.
    messageId: mail.messageId ?? `<${id}@${new URL(ctx.env.BASE_URL).hostname}>`,
    createdAt: ctx.now,
  });
  await ctx.queue.enqueue(tx, "email.send", { mailId: id });
  return id;
};
