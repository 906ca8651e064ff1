import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { OptionText } from "./option-text.tsx";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = { team: string; poll: PollPage; zone: string };

/** What a poll came to, or which session it is to move. */
export const ChosenNotice = ({ team, poll, zone }: Props) => {
  const option = poll.options.find(({ id }) => id === poll.chosen?.optionId);
  const link = (sessionId: string, label: string) => (
    <TextLink href={`/t/${team}/sessions/${sessionId}`}>{label}</TextLink>
  );
  if (poll.chosen && option)
    return (
      <div className="mb-6">
        <Notice tone="good" title={words.chosenTitle} action={link(poll.chosen.sessionId, words.session)}>
          <OptionText option={option} minutes={poll.durationMinutes} zone={zone} also={poll.zone} />
        </Notice>
      </div>
    );
  if (!poll.sessionId || poll.phase === "cancelled") return null;
  return (
    <div className="mb-6">
      <Notice action={link(poll.sessionId, words.seeMoved)}>{words.moves}</Notice>
    </div>
  );
};
