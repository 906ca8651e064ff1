import { SampleButton } from "#components/teams/sample-button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Home } from "#server/home/read-home.ts";
import { words } from "./words.ts";

type Props = { team: string; may: Home["may"] };

/** A team without papers: how it begins, and the sample group to see how it goes on. */
export const EmptyHome = ({ team, may }: Props) => {
  const { empty } = words;
  const action = may.import ? (
    <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
      {empty.paste}
    </ButtonLink>
  ) : (
    <ButtonLink href={`/t/${team}/people`}>{empty.people}</ButtonLink>
  );
  return (
    <EmptyState
      title={empty.title}
      action={action}
      second={<SampleButton variant="plain">{empty.sample}</SampleButton>}
    >
      {may.import ? empty.organizer : empty.member}
    </EmptyState>
  );
};
