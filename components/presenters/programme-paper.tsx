import Link from "next/link";
import type { SessionPage } from "#components/scheduling/session-types.ts";
import { words as sessionWords } from "#components/scheduling/words.ts";
import type { Share } from "#domain/scheduling/agenda.ts";
import { PresenterPlace } from "./presenter-place.tsx";
import { ShareText } from "./share-text.tsx";

type Props = {
  team: string;
  session: SessionPage;
  paper: SessionPage["papers"][number];
  /** When it is discussed; null where that goes without saying or there is no time for it. */
  share: Share | null;
};

/** One paper of a session: its time and title, what the team says about it so far, its presenter. */
export const ProgrammePaper = ({ team, session, paper, share }: Props) => {
  const facts = [
    paper.authors,
    sessionWords.picker.votes(paper.voteCount),
    paper.commentCount === 1 ? "1 comment" : paper.commentCount > 1 ? `${paper.commentCount} comments` : "",
  ];
  return (
    <li className="flex flex-col gap-3 py-5">
      <div>
        <ShareText share={share} minutes={paper.minutes} zone={session.zones.mine} />
        <Link
          href={`/t/${team}/papers/${paper.id}`}
          className="font-serif text-xl leading-snug wrap-anywhere text-ink hover:text-accent"
        >
          {paper.title}
        </Link>
        <p className="tabular mt-1 text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      <PresenterPlace team={team} session={session} paper={paper} />
    </li>
  );
};
