import { layOutMail } from "./mail-layout.ts";

/** The mail that asks whether an address is its reader's; the only one that an unconfirmed address gets. */
export const confirmAddressMail = ({ name, url }: { name: string; url: string }) => ({
  kind: "confirm_address",
  subject: "Please confirm your address",
  ...layOutMail({
    paragraphs: [
      `Hello ${name},`,
      "please confirm that this address is yours. From then on you can sign in with it, and your reading group's mails come here.",
    ],
    action: { label: "Confirm this address", url },
    footer:
      "Somebody gave this address for an account at Lectern. If it was not you, do nothing. The link works for a day.",
  }),
});
