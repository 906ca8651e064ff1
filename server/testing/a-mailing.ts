import { randomUUID } from "node:crypto";
import { eq, isNull } from "drizzle-orm";
import type { ParsedMail } from "mailparser";
import { afterAll } from "vitest";
import { mails, sessions, users } from "#db/schema.ts";
import { sendMail } from "#server/email/send-mail.ts";
import { closeMailTransports } from "#server/email/transport.ts";
import { tellMembers } from "#server/scheduling/invitations/tell-members.ts";
import { aMailServer } from "./a-mail-server.ts";
import type { Member, TestTeam } from "./a-team.ts";
import { openTest, type TestServices } from "./open-test.ts";

type Person = Pick<Member, "userId">;

export type Mailing = {
  services: TestServices;
  /** Gives somebody a confirmed address and a zone. */
  confirm: (person: Person, timeZone?: string) => Promise<unknown>;
  /** Runs the job and the sending it leads to; gives what arrived. */
  tell: (team: TestTeam) => Promise<ParsedMail[]>;
};

/** Services with a real mail server, for the news that members get of sessions. */
export const aMailing = async (): Promise<Mailing> => {
  const server = await aMailServer();
  const services = await openTest({ SMTP_URL: server.url, MAIL_FROM: "Lectern <lectern@example.org>" });
  afterAll(async () => {
    closeMailTransports();
    await server.close();
  });
  return {
    services,
    confirm: (person, timeZone = "Europe/Berlin") =>
      services.db
        .update(users)
        .set({ email: addressOf(person), timeZone })
        .where(eq(users.id, person.userId)),
    tell: async ({ teamId }) => {
      server.received.length = 0;
      await tellMembers(services, { teamId });
      const owed = await services.db.select({ id: mails.id }).from(mails).where(isNull(mails.sentAt));
      for (const { id } of owed) await sendMail(services, { mailId: id });
      return [...server.received];
    },
  };
};

export const addressOf = ({ userId }: Person): string => `${userId.slice(-12)}@example.org`;

/** Whom a mail went to. */
export const toOf = (mail: ParsedMail | undefined): string | undefined =>
  mail?.to && !Array.isArray(mail.to) ? mail.to.value[0]?.address : undefined;

const timed = (localStart: string) => ({
  kind: "timed" as const,
  localStart,
  zone: "Europe/Berlin",
  durationMinutes: 90,
});

/** Plans an evening in Berlin as the team's organizer; gives its id. */
export const planEvening = async (
  { slug, organizer }: TestTeam,
  title = "An evening",
  localStart = "2031-05-06T18:00",
): Promise<string> => {
  const id = randomUUID();
  await organizer.caller.sessions.create({ team: slug, id, title, when: timed(localStart) });
  return id;
};

/** Moves such an evening. */
export const moveEvening = async (
  { db }: Pick<TestServices, "db">,
  { slug, organizer }: TestTeam,
  sessionId: string,
  localStart: string,
): Promise<void> => {
  const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId));
  const { title = null, version = 1 } = row ?? {};
  await organizer.caller.sessions.update({ team: slug, sessionId, version, title, when: timed(localStart) });
};
