import { layOutMail } from "./mail-layout.ts";

/** The mail that carries a link to sign in; `minutes` it works. */
export const signInMail = ({ name, url, minutes }: { name: string; url: string; minutes: number }) => ({
  kind: "sign_in",
  subject: "Your link to sign in",
  ...layOutMail({
    paragraphs: [`Hello ${name},`, `open this link to sign in. It works once, within ${minutes} minutes.`],
    action: { label: "Sign in", url },
    footer:
      "Somebody asked for this with your address. If it was not you, do nothing: without the link nobody gets in.",
  }),
});
