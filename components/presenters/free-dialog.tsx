"use client";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { ReasonDialog } from "#components/ui/reason-dialog.tsx";
import type { PlaceWords } from "./duty-words.ts";
import type { usePlaceActs } from "./use-place-acts.ts";

type Props = {
  team: string;
  dialog: "decline" | "stepBack" | "takeOff";
  holder: SessionPage["holders"][number];
  acts: ReturnType<typeof usePlaceActs>;
  words: PlaceWords;
  onClose: () => void;
};

/** Says what freeing a place will do, and does it: declining an offer, stepping back, taking somebody off. */
export const FreeDialog = ({ team, dialog, holder, acts, words, onClose }: Props) => {
  const { declineDialog, stepBackDialog, takeOffDialog } = words;
  const said = {
    decline: declineDialog,
    stepBack: stepBackDialog,
    takeOff: {
      ...takeOffDialog,
      title: takeOffDialog.title(holder.name),
      text: takeOffDialog.text(holder.name),
    },
  }[dialog];
  const call = { team, assignmentId: holder.assignmentId };
  const asks = dialog === "decline" ? declineDialog : null;
  return (
    <ReasonDialog
      title={said.title}
      confirm={said.confirm}
      keep={said.keep}
      why={asks?.why}
      whyHint={asks?.whyHint}
      pending={acts.isPending}
      error={acts.error}
      onClose={onClose}
      onConfirm={(reason) => {
        if (dialog === "decline") acts.answer.mutate({ ...call, answer: "decline", reason });
        else acts.withdraw.mutate(call);
      }}
    >
      <p>{said.text}</p>
    </ReasonDialog>
  );
};
