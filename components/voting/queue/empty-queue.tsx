import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { words } from "./words.ts";

type Props = { team: string; mayImport: boolean };

/** No candidate waits: what this place is for, and the one next act. */
export const EmptyQueue = ({ team, mayImport }: Props) => (
  <EmptyState
    title={words.empty.title}
    action={
      mayImport ? (
        <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
          {words.empty.import}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/t/${team}/papers?view=all`}>{words.empty.papers}</ButtonLink>
      )
    }
  >
    {words.empty.text}
  </EmptyState>
);
