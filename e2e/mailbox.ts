import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { type ParsedMail, simpleParser } from "mailparser";

/** The mails that came to `address` so far, parsed, oldest first. */
export const mailsTo = async (address: string): Promise<ParsedMail[]> => {
  const folder = process.env.LECTERN_E2E_MAILS ?? "";
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${encodeURIComponent(address)}~`) && name.endsWith(".eml"),
  );
  return Promise.all(names.sort().map(async (name) => simpleParser(await readFile(path.join(folder, name)))));
};

/** Waits for a mail to `address` whose subject matches, and gives it parsed. */
export const mailTo = async (address: string, subject: RegExp): Promise<ParsedMail> => {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).findLast((mail) => subject.test(mail.subject ?? ""));
        return found !== undefined;
      },
      { message: `a mail to ${address} about ${subject}`, timeout: 20_000 },
    )
    .toBe(true);
  return found as ParsedMail;
};

/** The first link into the product in a mail's text. */
export const linkIn = (mail: ParsedMail): string => /https?:\/\/\S+/.exec(mail.text ?? "")?.[0] ?? "";
