import type { DetailsState } from "#domain/papers/details/details-state.ts";
import { RetryDetails } from "./retry-details.tsx";

type Props = { team: string; paperId: string; state: DetailsState | null; mayRetry: boolean };

const words: Partial<Record<DetailsState, string>> = {
  wanted: "Details will be filled in.",
  failed: "Details will be filled in: a service did not answer yet. We ask again for a day.",
  not_found: "Details could not be found.",
};

/** How looking up a paper's missing details stands, with a way to try it again; nothing where none are wanted. */
export const DetailsNote = ({ team, paperId, state, mayRetry }: Props) => {
  const sentence = state === null ? undefined : words[state];
  if (!sentence) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
      <p>{sentence}</p>
      {mayRetry && state !== "wanted" ? <RetryDetails team={team} scope={{ paperId }} /> : null}
    </div>
  );
};
