import { SampleButton } from "#components/teams/sample-button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";

/** The three ways on for somebody who is in no team. */
export const NoTeam = () => (
  <div className="flex flex-col gap-6">
    <p>
      Does your reading group use Lectern already? Ask its organizer for an invitation; the link they send you
      opens the team.
    </p>
    <div className="flex flex-wrap gap-3">
      <ButtonLink href="/teams/new" variant="primary">
        Create a team
      </ButtonLink>
      <SampleButton>Open the sample group</SampleButton>
    </div>
    <p className="text-sm text-muted">
      The sample group is a small team with papers, votes and talk to look around in.
    </p>
  </div>
);
