import { RadioList } from "#components/ui/radio-list.tsx";
import { words } from "./words.ts";

/** What an edit or a cancellation is of. */
export type Scope = "this" | "following" | "all";

type Props = { legend: string; value: Scope; onChange: (scope: Scope) => void };

/** Only this session, this and all that follow, or all to come. */
export const ScopeChoice = ({ legend, value, onChange }: Props) => (
  <RadioList
    legend={legend}
    name="scope"
    value={value}
    onChange={onChange}
    options={[
      { value: "this", label: words.scope.this },
      { value: "following", label: words.scope.following },
      { value: "all", label: words.scope.all, hint: words.scope.allHint },
    ]}
  />
);
