import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails, users } from "#db/schema.ts";
import { aBrowser, lastMail, tokenIn } from "#server/testing/a-browser.ts";
import { aMailServer, type MailServer } from "#server/testing/a-mail-server.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { queueMail } from "./queue-mail.ts";
import { sendMail } from "./send-mail.ts";
import { closeMailTransports } from "./transport.ts";

let server: MailServer;
let services: TestServices;
let ana: Person;

beforeAll(async () => {
  server = await aMailServer();
  services = await openTest({ SMTP_URL: server.url, MAIL_FROM: "Lectern <lectern@example.org>" });
  ana = await aPerson(services, "Ana Łukasz");
  await services.db.update(users).set({ email: "ana@example.org" }).where(eq(users.id, ana.userId));
});

beforeEach(() => {
  server.answer(250);
  server.received.length = 0;
});

afterAll(async () => {
  closeMailTransports();
  await server.close();
});

const queue = (over: Partial<Parameters<typeof queueMail>[2]> = {}) => {
  const mail = {
    kind: "test",
    toUserId: ana.userId,
    toAddress: "ana@example.org",
    subject: "Hello",
    text: "Hi",
    html: "<p>Hi</p>",
  };
  const now = new Date().toISOString();
  return services.db.transaction((tx) => queueMail(tx, { ...services, now }, { ...mail, ...over }));
};

const row = async (id: string) => (await services.db.select().from(mails).where(eq(mails.id, id)))[0]!;

describe("a mail", () => {
  it("brings the link that signs in", async () => {
    const browser = aBrowser(services);
    await browser.caller.auth.requestLink({ email: "ana@example.org" });
    const { id, messageId } = await lastMail(services);
    await sendMail(services, { mailId: id });
    const [mail] = server.received;
    expect(mail).toMatchObject({ subject: "Your link to sign in", messageId });
    expect(mail?.from?.text).toContain("lectern@example.org");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.text).toContain("Hello Ana Łukasz,");
    expect(mail?.html).not.toMatch(/<img|src=/);
    const token = tokenIn(mail?.text ?? "");
    expect(tokenIn(mail?.html || "")).toBe(token);
    await browser.caller.auth.useLink({ token });
    expect(await browser.caller.auth.me()).toMatchObject({ userId: ana.userId });
    // What was sent no longer stands in the database: a backup holds no links.
    expect(await row(id)).toMatchObject({ text: "", html: "", sentAt: expect.any(String), leaseUntil: null });
  });

  it("is sent once by ten workers, with the same Message-ID after a crash", async () => {
    const mailId = await queue();
    await Promise.allSettled(Array.from({ length: 10 }, () => sendMail(services, { mailId })));
    await sendMail(services, { mailId });
    expect(server.received).toHaveLength(1);
    const { messageId } = await row(mailId);
    await services.db.update(mails).set({ sentAt: null, text: "Hi" }).where(eq(mails.id, mailId));
    await sendMail(services, { mailId });
    expect(server.received.map((mail) => mail.messageId)).toEqual([messageId, messageId]);
  });

  it("is asked for again while another worker may be sending it", async () => {
    const mailId = await queue();
    await services.db
      .update(mails)
      .set({ leaseUntil: new Date(Date.now() + 60_000).toISOString() })
      .where(eq(mails.id, mailId));
    await expect(sendMail(services, { mailId })).rejects.toThrow("Another worker");
    await services.db
      .update(mails)
      .set({ leaseUntil: new Date(Date.now() - 1000).toISOString() })
      .where(eq(mails.id, mailId));
    await sendMail(services, { mailId });
    expect(server.received).toHaveLength(1);
  });

  it("is tried again after a 4xx and given up after a 5xx", async () => {
    const mailId = await queue();
    server.answer(451);
    await expect(sendMail(services, { mailId })).rejects.toThrow();
    expect(await row(mailId)).toMatchObject({
      sentAt: null,
      failedAt: null,
      attempts: 1,
      lastError: expect.stringContaining("451"),
    });
    server.answer(550);
    await sendMail(services, { mailId });
    expect(await row(mailId)).toMatchObject({
      sentAt: null,
      failedAt: expect.any(String),
      attempts: 2,
      text: "",
      html: "",
    });
    server.answer(250);
    await sendMail(services, { mailId });
    expect(server.received).toHaveLength(0);
  });

  it("to sign in is not sent when its link is over", async () => {
    const mailId = await queue({ kind: "sign_in" });
    await services.db
      .update(mails)
      .set({ createdAt: new Date(Date.now() - 11 * 60_000).toISOString() })
      .where(eq(mails.id, mailId));
    await sendMail(services, { mailId });
    expect(server.received).toHaveLength(0);
    expect(await row(mailId)).toMatchObject({ failedAt: expect.any(String), text: "", html: "" });
  });

  it("has no headers but ours, whatever stands in its subject and addresses", async () => {
    const mailId = await queue({
      subject: "Paper\r\nBcc: bo@example.org",
      toAddress: "ana@example.org, bo@example.org",
      headers: { "List-Id": "team\r\nX-Evil: yes" },
    });
    await sendMail(services, { mailId }).catch(() => undefined);
    for (const mail of server.received) {
      expect(mail.headers.has("bcc")).toBe(false);
      expect(mail.headers.has("x-evil")).toBe(false);
      expect(mail.subject).toBe("Paper Bcc: bo@example.org");
    }
    expect(await row(mailId)).toMatchObject({
      subject: "Paper Bcc: bo@example.org",
      headers: { "List-Id": "team X-Evil: yes" },
    });
  });

  it("is kept where no SMTP server is set", async () => {
    const mailId = await queue();
    await sendMail({ db: services.db, env: { ...services.env, SMTP_URL: undefined } }, { mailId });
    expect(await row(mailId)).toMatchObject({ sentAt: null, text: "Hi", attempts: 0 });
  });
});
