"use client";
import { CancelSeason } from "./cancel-season.tsx";
import { LaterChanges } from "./later-changes.tsx";
import { ProgrammeView } from "./programme-view.tsx";

type Props = { team: string; seasonId: string };

/** A published season for organizers: what everybody sees, what absences would change, and the end of it all. */
export const PublishedView = ({ team, seasonId }: Props) => (
  <>
    <ProgrammeView
      team={team}
      seasonId={seasonId}
      asks
      action={<CancelSeason team={team} seasonId={seasonId} />}
    />
    <LaterChanges team={team} seasonId={seasonId} />
  </>
);
