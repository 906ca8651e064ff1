"use client";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { ReasonDialog } from "#components/ui/reason-dialog.tsx";
import type { SessionPage } from "./session-types.ts";
import type { End } from "./use-end-session.ts";
import { words } from "./words.ts";

type Props = {
  end: End;
  session: SessionPage;
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** Says exactly what marking, cancelling or reopening a session will do, asks why where that is worth keeping, and does it. */
export const EndDialog = ({ end, session, ...props }: Props) => {
  const sendsMail = useSendsMail();
  const count = session.papers.length;
  const { state } = session;
  const title =
    end === "undo"
      ? words.undo.title[state === "held" || state === "not_held" ? state : "cancelled"]
      : words[end].title;
  const text =
    end === "undo"
      ? words.undo.text
      : end === "held"
        ? words.held.text(count, session.onDate)
        : words[end].text(count);
  const asks = end === "cancel" || end === "notHeld" ? words[end].why : undefined;
  const { confirm, keep } = words[end];
  return (
    <ReasonDialog danger={end === "cancel"} why={asks} {...{ title, confirm, keep }} {...props}>
      <p>{end === "cancel" ? `${text} ${sendsMail ? words.cancel.mail : words.noMail}` : text}</p>
      {end === "undo" ? null : <p className="text-muted">{words.undoable}</p>}
    </ReasonDialog>
  );
};
