import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { mails } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { calendarParts } from "./calendar-parts.ts";
import { mailTransport } from "./transport.ts";

/** Longer than one attempt takes (about a minute of time-outs), so that two workers never send at once. */
const lease = sql`clock_timestamp() + interval '2 minutes'`;
const now = sql`clock_timestamp()`;

/** What stays of a mail that is sent or given up: links in its text may still work. */
const forgotten = { leaseUntil: null, text: "", html: "", calendar: null };

/** A link to sign in is worthless after this time; it then counts as failed instead of being sent. */
const stale = sql`${mails.kind} = 'sign_in' and ${mails.createdAt} < clock_timestamp() - interval '10 minutes'`;

/**
 * Sends one mail that is owed, once: claims it by a lease, keeps it where no SMTP server is set. A 4xx throws, so that
 * the queue tries again; a 5xx is final. Of what was sent or given up only the subject is kept.
 */
export const sendMail = async (
  services: Pick<Services, "db" | "env">,
  { mailId }: { mailId: string },
): Promise<void> => {
  const transport = mailTransport(services.env);
  if (!transport) return;
  const owed = and(eq(mails.id, mailId), isNull(mails.sentAt), isNull(mails.failedAt));
  await services.db
    .update(mails)
    .set({ ...forgotten, failedAt: now, lastError: "Too old to be of use" })
    .where(and(owed, stale));
  const free = or(isNull(mails.leaseUntil), lt(mails.leaseUntil, now));
  const [mail] = await services.db
    .update(mails)
    .set({ leaseUntil: lease, attempts: sql`${mails.attempts} + 1` })
    .where(and(owed, free))
    .returning();
  if (!mail) {
    const [held] = await services.db.select({ id: mails.id }).from(mails).where(owed);
    // Perhaps its sender died: the queue asks again when the lease is over.
    if (held) throw new Error("Another worker is sending this mail");
    return;
  }
  try {
    await transport.sendMail({
      from: services.env.MAIL_FROM,
      // An object: a text would be parsed, and could name more than one reader.
      to: { name: "", address: mail.toAddress },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...calendarParts(mail.calendar),
      messageId: mail.messageId,
      headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
    });
    const sent = { ...forgotten, sentAt: now, lastError: null };
    await services.db.update(mails).set(sent).where(eq(mails.id, mailId));
  } catch (error) {
    const { responseCode = 0, message } = error as { responseCode?: number; message: string };
    const isFinal = responseCode >= 500;
    await services.db
      .update(mails)
      .set({
        leaseUntil: null,
        lastError: message.slice(0, 500),
        ...(isFinal ? { ...forgotten, failedAt: now } : {}),
      })
      .where(eq(mails.id, mailId));
    if (!isFinal) throw error;
  }
};
