import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type MailServer = {
  url: string;
  received: ParsedMail[];
  /** The SMTP code that the next mail is answered with; 250 takes it. */
  answer: (code: number) => void;
  close: () => Promise<void>;
};

/** A real SMTP server on a free port of this machine that keeps what it gets, decoded. */
export const aMailServer = async (): Promise<MailServer> => {
  const received: ParsedMail[] = [];
  let code = 250;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: async (stream, _session, done) => {
      const mail = await simpleParser(stream);
      if (code !== 250) return done(Object.assign(new Error("Not now"), { responseCode: code }));
      received.push(mail);
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: (next) => {
      code = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
