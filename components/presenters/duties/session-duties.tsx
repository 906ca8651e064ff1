"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Section } from "#components/ui/section.tsx";
import { holderAt } from "../place.ts";
import { PresenterPlace } from "../presenter-place.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** The team's duties at a session, per place who has each. A team that has named none sees nothing here, and so does a session that is off. */
export const SessionDuties = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const isOff = session.state === "cancelled" || session.state === "not_held";
  const places = session.dutyKinds.flatMap((kind) =>
    Array.from({ length: kind.perSession }, (_, at) => ({ ...kind, place: at + 1 })),
  );
  // Of a past session's duties, places that nobody had are noise to whoever cannot note them.
  const shown =
    session.state === "held" && !session.may.notePresenter
      ? places.filter(({ key, place }) => holderAt(session, { paperId: null, duty: key, place }))
      : places;
  if (isOff || shown.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className="divide-y divide-line">
        {shown.map(({ key, name, place }) => (
          <li key={`${key} ${place}`} className="py-3">
            <PresenterPlace team={team} session={session} paper={null} duty={key} name={name} place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
