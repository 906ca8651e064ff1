"use client";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { Button } from "#components/ui/button.tsx";
import { words as swapWords } from "./swaps/words.ts";
import type { PlaceDialog, usePlaceActs } from "./use-place-acts.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  session: SessionPage;
  paperId: string | null;
  holder: SessionPage["holders"][number] | undefined;
  acts: ReturnType<typeof usePlaceActs>;
  onOpen: (dialog: PlaceDialog) => void;
};

/** The buttons a place offers to this reader: as its holder, an organizer, or somebody who could take it. */
export const PlaceButtons = ({ team, session, paperId, holder, acts, onOpen }: Props) => {
  const { may } = session;
  if (session.state !== "planned" && session.state !== "over") return null;
  const said = session.state === "over" ? words.past : words;
  const isMine = holder?.userId === session.myId;
  const small = { size: "small" } as const;
  if (holder && isMine && holder.status === "offered")
    return (
      <div className="flex gap-2">
        <Button
          {...small}
          variant="primary"
          pending={acts.isPending}
          onClick={() => acts.answer.mutate({ team, assignmentId: holder.assignmentId, answer: "accept" })}
        >
          {said.accept}
        </Button>
        <Button {...small} onClick={() => onOpen("decline")}>
          {words.decline}
        </Button>
      </div>
    );
  if (holder && isMine)
    return (
      <div className="flex flex-wrap gap-2">
        {session.state === "planned" && may.volunteer ? (
          <Button {...small} variant="plain" onClick={() => onOpen("swap")}>
            {swapWords.open}
          </Button>
        ) : null}
        <Button {...small} variant="plain" onClick={() => onOpen("stepBack")}>
          {words.stepBack}
        </Button>
      </div>
    );
  if (holder)
    return may.assign ? (
      <Button {...small} variant="plain" onClick={() => onOpen("takeOff")}>
        {holder.status === "offered" ? words.takeBack : words.takeOff(holder.name)}
      </Button>
    ) : null;
  return (
    <div className="flex flex-wrap gap-2">
      {may.volunteer ? (
        <Button
          {...small}
          pending={acts.volunteer.isPending}
          onClick={() => acts.volunteer.mutate({ team, sessionId: session.id, paperId })}
        >
          {said.volunteer}
        </Button>
      ) : null}
      {may.assign ? (
        <Button {...small} onClick={() => onOpen("ask")}>
          {said.ask}
        </Button>
      ) : null}
    </div>
  );
};
