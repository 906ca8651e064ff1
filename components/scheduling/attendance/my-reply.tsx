"use client";
import { Button } from "#components/ui/button.tsx";
import type { Attendance } from "./attendance-types.ts";
import { ReplyButtons } from "./reply-buttons.tsx";
import { useReply } from "./use-reply.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; mine: Attendance["mine"] };

/** The reader's own reply; whoever presents is asked by name of that duty. */
export const MyReply = ({ team, sessionId, mine }: Props) => {
  const { reply, isSaving, setReply } = useReply(team, sessionId, mine.reply);
  return (
    <div className="pt-4">
      <ReplyButtons
        question={mine.presents ? words.askPresenter : words.ask}
        reply={reply}
        onReply={setReply}
      />
      <div className="text-sm text-muted" aria-live="polite">
        {reply && !isSaving ? (
          <p className="mt-2">
            {words.said[reply]}{" "}
            <Button size="small" variant="plain" onClick={() => setReply(null)}>
              {words.takeBack}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
};
