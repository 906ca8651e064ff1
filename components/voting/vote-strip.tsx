"use client";
import type { PaperPage } from "#components/papers/paper-card.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { useShortcut } from "#components/ui/use-shortcut.ts";
import { mayVote } from "#domain/voting/may-vote.ts";
import { useVote } from "./use-vote.ts";
import { VoteButton } from "./vote-button.tsx";
import { voteSentence } from "./vote-sentence.ts";

type Props = { team: string; paper: PaperPage; mayVote: boolean };

/** Who wants to discuss this paper, my own vote, and my offer to present it. */
export const VoteStrip = ({ team, paper, mayVote: allowed }: Props) => {
  const { setVote, toggleVote } = useVote(team);
  const open = allowed && mayVote(paper.status).ok;
  useShortcut("v", () => toggleVote(paper), { label: "Vote, or take it back", enabled: open });
  return (
    <section aria-label="Votes" className="mt-6 border-y border-line py-4">
      <div className="flex items-center gap-3">
        <VoteButton
          count={paper.voteCount}
          mine={paper.mine}
          title={paper.title}
          {...(open ? { onVote: (vote) => setVote(paper.id, vote) } : {})}
        />
        <div className="min-w-0 flex-1">
          <p aria-live="polite">{voteSentence(paper)}</p>
          {paper.voters.length > 0 ? (
            <ul aria-label="Who voted" className="mt-1.5 flex flex-wrap gap-1">
              {paper.voters.map((voter) => (
                <li key={voter.userId}>
                  <Avatar name={voter.name} seed={voter.userId} size={24} alone />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
      {open && paper.mine !== "no" ? (
        <div className="mt-3">
          <Checkbox
            label="I could present it"
            checked={paper.mine === "could_present"}
            onChange={(event) => setVote(paper.id, event.target.checked ? "could_present" : "yes")}
          />
        </div>
      ) : null}
    </section>
  );
};
