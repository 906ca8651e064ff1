import Link from "next/link";
import { MyReply } from "#components/scheduling/attendance/my-reply.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { Home } from "#server/home/read-home.ts";
import { words } from "./words.ts";

type Props = { team: string; session: NonNullable<Home["session"]>; zones: Home["zones"]; now: string };

const namesOf = (presenters: NonNullable<Home["session"]>["presenters"], status: "accepted" | "offered") =>
  presenters
    .filter((presenter) => presenter.status === status)
    .map(({ name }) => name)
    .join(" and ");

/** The next session, large and quiet: what is read, when by my clock and the team's, where, and who presents. */
export const NextSession = ({ team, session, zones, now }: Props) => {
  const href = `/t/${team}/sessions/${session.id}`;
  const [paper, ...more] = session.papers;
  const presenting = namesOf(session.presenters, "accepted");
  const asked = namesOf(session.presenters, "offered");
  const presentation = presenting
    ? words.presents(presenting)
    : asked
      ? words.asked(asked)
      : words.nobodyPresents;
  const dayNoon = `${session.onDate}T12:00:00.000Z`;
  return (
    <section
      aria-labelledby="next-session"
      className="rounded-card border border-line bg-surface px-5 py-6 sm:px-8 sm:py-8"
    >
      <p className="text-sm text-muted">
        {words.next}
        {session.startsAt ? (
          <>
            {" · "}
            <WhenText at={session.startsAt} zone={zones.mine} show="ago" now={now} />
          </>
        ) : null}
        {session.title ? ` · ${session.title}` : null}
      </p>
      <h2
        id="next-session"
        className="mt-2 max-w-[34ch] font-serif text-2xl font-semibold text-balance sm:text-3xl"
      >
        <Link href={href} className="hover:text-accent">
          {paper?.title ?? session.title ?? words.noPaper}
        </Link>
      </h2>
      {more.length > 0 ? (
        <ul className="mt-2 font-serif text-lg text-muted">
          {more.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      ) : null}
      <p className="mt-4 text-lg">
        {session.startsAt ? (
          <WhenText
            at={session.startsAt}
            zone={zones.mine}
            also={session.zone ?? zones.team}
            {...(session.endsAt ? { until: session.endsAt } : {})}
            now={now}
          />
        ) : (
          <WhenText at={dayNoon} zone="UTC" show="date" now={now} />
        )}
      </p>
      <p className="mt-1 text-muted">
        {[presentation, session.place].filter(Boolean).join(" · ")}
        {session.meetingUrl ? (
          <>
            {" · "}
            <TextLink href={session.meetingUrl}>{words.join}</TextLink>
          </>
        ) : null}
      </p>
      <MyReply team={team} sessionId={session.id} mine={session.mine} />
    </section>
  );
};
