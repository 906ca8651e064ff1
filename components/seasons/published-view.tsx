"use client";
import { LaterChanges } from "./later-changes.tsx";
import { ProgrammeView } from "./programme-view.tsx";

type Props = { team: string; seasonId: string };

/** A published season for organizers: what everybody sees, and what absences would change. */
export const PublishedView = ({ team, seasonId }: Props) => (
  <>
    <ProgrammeView team={team} seasonId={seasonId} asks />
    <LaterChanges team={team} seasonId={seasonId} />
  </>
);
