import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { MeFoot } from "./me-foot.tsx";
import type { MyTeam } from "./my-team.ts";
import { NoTeam } from "./no-team.tsx";
import { TeamLinks } from "./team-links.tsx";

type Props = { me: { name: string; outbox: boolean; teams: readonly MyTeam[] } };

/** The reader's teams and the way to one more; without any, the ways to a first. */
export const TeamsPage = ({ me }: Props) => {
  const isEmpty = me.teams.length === 0;
  return (
    <PlainFrame
      title={isEmpty ? "You are in no team yet" : "Your teams"}
      foot={<MeFoot name={me.name} outbox={me.outbox} />}
    >
      {isEmpty ? (
        <NoTeam />
      ) : (
        <>
          <TeamLinks teams={me.teams} />
          <ButtonLink href="/teams/new" className="mt-6">
            Start a team
          </ButtonLink>
        </>
      )}
    </PlainFrame>
  );
};
