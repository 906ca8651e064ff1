import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { PollPage } from "./poll-types.ts";
import { useRunPoll } from "./use-run-poll.ts";
import { words } from "./words.ts";

type Props = { team: string; poll: PollPage; zone: string; optionId: string; onClose: () => void };

/** Says what choosing a date does, and does it. */
export const ChooseDialog = ({ team, poll, zone, optionId, onClose }: Props) => {
  const run = useRunPoll(team, poll.id, onClose);
  const option = poll.options.find(({ id }) => id === optionId);
  if (!option) return null;
  const say = words.chooseDialog;
  const date = describeTime({ kind: poll.kind, ...option }, zone);
  return (
    <ConfirmDialog
      open
      title={say.title}
      confirm={say.confirm}
      pending={run.isPending}
      error={run.error}
      onClose={onClose}
      onConfirm={() => run.choose(optionId)}
    >
      <p>{poll.sessionId ? say.moves(date) : say.makes(date)}</p>
      <p>{say.replies}</p>
      <p>{say.ends}</p>
    </ConfirmDialog>
  );
};
