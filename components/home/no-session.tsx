import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Home } from "#server/home/read-home.ts";
import { words } from "./words.ts";

type Props = { team: string; may: Home["may"] };

/** Where the next session would stand: the one act that brings it nearer. */
export const NoSession = ({ team, may }: Props) => {
  const { noSession } = words;
  const action = may.plan ? (
    <ButtonLink variant="primary" href={`/t/${team}/sessions/new`}>
      {noSession.plan}
    </ButtonLink>
  ) : may.vote ? (
    <ButtonLink variant="primary" href={`/t/${team}/vote`}>
      {noSession.vote}
    </ButtonLink>
  ) : undefined;
  return (
    <EmptyState title={noSession.title} action={action}>
      {may.plan ? noSession.organizer : may.vote ? noSession.member : noSession.observer}
    </EmptyState>
  );
};
