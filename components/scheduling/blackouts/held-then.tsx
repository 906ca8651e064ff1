import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { HeldThen as Held } from "#server/scheduling/blackouts/list-held-then.ts";
import { words } from "./words.ts";

type Props = { team: string; places: readonly Held[]; onClose: () => void };

/** What I have taken on, or am asked for, on the days I have just noted: each with the way to step back or hand it over. */
export const HeldThen = ({ team, places, onClose }: Props) => (
  <div role="status" className="py-4">
    <Notice
      tone="warn"
      title={words.mine.heldTitle}
      action={
        <Button size="small" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <ul className="flex flex-col gap-1">
        {places.map((place) => (
          <li key={place.assignmentId} className="wrap-anywhere">
            {words.mine.held(place)}{" "}
            <Link
              href={`/t/${team}/sessions/${place.sessionId}`}
              className="text-accent underline underline-offset-2"
            >
              {place.status === "offered" ? words.mine.answerIt : words.mine.stepBack}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  </div>
);
