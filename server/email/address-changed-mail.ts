import { layOutMail } from "./mail-layout.ts";

/** The notice to a former address that an account has moved away from it; names no other address. */
export const addressChangedMail = ({ name, url }: { name: string; url: string }) => ({
  kind: "address_changed",
  subject: "Your address was changed",
  ...layOutMail({
    paragraphs: [
      `Hello ${name},`,
      "your account now uses another address. This one no longer opens it and gets no more mails.",
      "If this was not you, ask an owner of your reading group for help; they can end what somebody else began.",
    ],
    action: { label: "Look at your account", url },
    footer: "This notice always goes to the former address of an account.",
  }),
});
