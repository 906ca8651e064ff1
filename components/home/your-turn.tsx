import Link from "next/link";
import { dayText } from "#components/papers/day-text.ts";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { Home } from "#server/home/read-home.ts";
import { GapItem } from "./gap-item.tsx";
import { words } from "./words.ts";

type Props = { team: string; home: Home };

const act = "shrink-0 self-center text-sm font-medium text-accent";

/** What waits for the reader: offers to answer, places that want an organizer, date polls, open rounds, then the newest listing to vote on. Nothing draws nothing. */
export const YourTurn = ({ team, home }: Props) => {
  const { offers, gaps, polls, rounds, ballot, zones, now } = home;
  if ([offers, gaps, polls, rounds].every(({ length }) => length === 0) && !ballot) return null;
  return (
    <Section title={words.yourTurn} className="mt-10">
      <DataList label={words.yourTurn}>
        {offers.map((offer) => (
          <DataListItem key={offer.assignmentId} id={offer.assignmentId}>
            <Link
              href={`/t/${team}/sessions/${offer.sessionId}`}
              data-row-focus=""
              className="group flex justify-between gap-4"
            >
              <span className="min-w-0">
                <span className="font-serif text-lg leading-snug group-hover:text-accent">
                  {words.offer(offer.duty, offer.dutyName)}
                  {offer.paper ? `: ${offer.paper}` : offer.sessionTitle ? `: ${offer.sessionTitle}` : ""}
                </span>
                <span className="block text-sm text-muted">
                  {offer.startsAt ? (
                    <WhenText
                      at={offer.startsAt}
                      zone={zones.mine}
                      also={offer.zone ?? zones.team}
                      now={now}
                    />
                  ) : (
                    dayText(offer.onDate)
                  )}
                </span>
                {offer.answerBy ? (
                  <span className="block text-sm text-muted">
                    {words.answerBy} <WhenText at={offer.answerBy} zone={zones.mine} now={now} />
                  </span>
                ) : null}
              </span>
              <span className={act}>{words.answer}</span>
            </Link>
          </DataListItem>
        ))}
        {gaps.map((gap) => (
          <GapItem key={gap.sessionId + gap.paperId} team={team} gap={gap} />
        ))}
        {polls.map((poll) => (
          <DataListItem key={poll.id} id={poll.id}>
            <Link
              href={`/t/${team}/sessions/polls/${poll.id}`}
              data-row-focus=""
              className="group flex justify-between gap-4"
            >
              <span className="min-w-0">
                <span className="font-serif text-lg leading-snug group-hover:text-accent">
                  {words.poll(poll.title)}
                </span>
                <span className="block text-sm text-muted">
                  {words.pollCloses} <WhenText at={poll.closesAt} zone={zones.mine} now={now} />
                </span>
              </span>
              <span className={act}>{words.answer}</span>
            </Link>
          </DataListItem>
        ))}
        {rounds.map((round) => (
          <DataListItem key={round.id} id={round.id}>
            <Link
              href={`/t/${team}/vote/rounds/${round.id}`}
              data-row-focus=""
              className="group flex justify-between gap-4"
            >
              <span className="min-w-0">
                <span className="font-serif text-lg leading-snug group-hover:text-accent">
                  {words.round(round.title)}
                </span>
                <span className="block text-sm text-muted">
                  {words.closes}{" "}
                  <WhenText at={round.closesAt} zone={zones.mine} also={round.zone} now={now} />
                  {" · "}
                  {words.myBallot(round.cast, round.ranked, round.approved, round.candidates)}
                </span>
              </span>
              <span className={act}>{round.cast ? words.change : words.vote}</span>
            </Link>
          </DataListItem>
        ))}
        {ballot ? (
          <DataListItem id="ballot">
            <Link href={`/t/${team}/vote`} data-row-focus="" className="group flex justify-between gap-4">
              <span className="min-w-0">
                <span className="font-serif text-lg leading-snug group-hover:text-accent">
                  {words.ballot(ballot.unvoted, ballot.papers)}
                </span>
                <span className="block text-sm text-muted">
                  {words.newest(ballot.name, dayText(ballot.listedOn))}
                </span>
              </span>
              <span className={act}>{words.vote}</span>
            </Link>
          </DataListItem>
        ) : null}
      </DataList>
    </Section>
  );
};
