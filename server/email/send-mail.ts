import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { mails } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { mailTransport } from "./transport.ts";

/** Longer than one attempt takes (30 s of time-outs), so that two workers never send at once. */
const lease = sql`clock_timestamp() + interval '2 minutes'`;

/** Sends one mail that is owed, once: claims it by a lease, keeps it where no SMTP server is set. A 4xx throws, so that the queue tries again; a 5xx is final. */
export const sendMail = async (
  services: Pick<Services, "db" | "env">,
  { mailId }: { mailId: string },
): Promise<void> => {
  const transport = mailTransport(services.env);
  if (!transport) return;
  const free = or(isNull(mails.leaseUntil), lt(mails.leaseUntil, sql`clock_timestamp()`));
  const [mail] = await services.db
    .update(mails)
    .set({ leaseUntil: lease, attempts: sql`${mails.attempts} + 1` })
    .where(and(eq(mails.id, mailId), isNull(mails.sentAt), isNull(mails.failedAt), free))
    .returning();
  if (!mail) return;
  const now = sql`clock_timestamp()`;
  try {
    await transport.sendMail({
      from: services.env.MAIL_FROM,
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
    });
    await services.db
      .update(mails)
      .set({ sentAt: now, leaseUntil: null, lastError: null })
      .where(eq(mails.id, mailId));
  } catch (error) {
    const { responseCode = 0, message } = error as { responseCode?: number; message: string };
    const isFinal = responseCode >= 500;
    await services.db
      .update(mails)
      .set({ lastError: message.slice(0, 500), leaseUntil: null, ...(isFinal ? { failedAt: now } : {}) })
      .where(eq(mails.id, mailId));
    if (!isFinal) throw error;
  }
};
