"use client";
import { AwaySection } from "./away-section.tsx";
import { CollisionList } from "./collision-list.tsx";
import { HolidaySection } from "./holiday-section.tsx";
import { OwnSection } from "./own-section.tsx";
import { useDaysOff } from "./use-days-off.ts";

/** Planned sessions that fall on days off, who is away, the team's own days, public holidays. */
export const DaysOffPage = ({ team }: { team: string }) => {
  const daysOff = useDaysOff(team);
  return (
    <>
      <CollisionList team={team} collisions={daysOff.data.collisions} mayMove={daysOff.data.may.edit} />
      <AwaySection team={team} daysOff={daysOff} />
      <OwnSection team={team} daysOff={daysOff} />
      <HolidaySection team={team} daysOff={daysOff} />
    </>
  );
};
