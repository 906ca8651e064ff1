import { Button } from "#components/ui/button.tsx";
import { noMail } from "./words.ts";

type Props = { email: string; minutes: number; sendsMail: boolean; onBack: () => void };

/** What to do now that a link may be on its way. */
export const LinkSent = ({ email, minutes, sendsMail, onBack }: Props) => (
  <div role="status" className="flex flex-col items-start gap-4">
    <p>
      {sendsMail ? "We have sent a link" : "A link was written"} to{" "}
      <strong className="font-medium break-all">{email.trim()}</strong>, if an account has that address. It
      works once, within {minutes} minutes.
    </p>
    <p className="text-sm text-muted">
      {sendsMail
        ? "Nothing came? Look among the unwanted mails, or try the address you joined with."
        : noMail}
    </p>
    <Button onClick={onBack}>Use another address</Button>
  </div>
);
