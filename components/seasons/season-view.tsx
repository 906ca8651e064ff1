"use client";
import { DraftView } from "./draft-view.tsx";
import { PublishedView } from "./published-view.tsx";
import { useSeason } from "./use-season.ts";

type Props = { team: string; seasonId: string };

/** A season's page for organizers: a draft to work on, or what was published. */
export const SeasonView = ({ team, seasonId }: Props) => {
  const hands = useSeason(team, seasonId);
  return hands.season.publishedAt ? (
    <PublishedView team={team} seasonId={seasonId} />
  ) : (
    <DraftView team={team} hands={hands} />
  );
};
