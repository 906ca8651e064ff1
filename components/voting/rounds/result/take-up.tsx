"use client";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import type { RoundPage } from "./result-types.ts";
import { useTakeUp } from "./use-take-up.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** Whether the winners come first when a session is planned; organizers decide it with one press. */
export const TakeUp = ({ team, round }: Props) => {
  const { takeUp, isPending } = useTakeUp(team, round.id);
  const isTaken = round.takenUpAt !== null;
  if (!round.may.run) return isTaken ? <p className="mt-4 text-sm text-muted">{words.takenUp}</p> : null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button variant={isTaken ? "quiet" : "primary"} onClick={() => takeUp(!isTaken)}>
        {isTaken ? words.takeBack : words.takeUp}
      </Button>
      {isTaken && !isPending ? (
        // Only once they are stored: the page behind it reads what was chosen.
        <ButtonLink href={`/t/${team}/sessions/plan`} variant="primary">
          {words.planSeason}
        </ButtonLink>
      ) : null}
      <p aria-live="polite" className="text-sm text-muted">
        {isTaken ? words.takenUp : words.takeUpHint}
      </p>
    </div>
  );
};
