import { Disclosure } from "#components/ui/disclosure.tsx";
import { words } from "./words.ts";

/** The rule of the queue in three sentences' breath, folded away. */
export const QueueRules = () => (
  <Disclosure summary={words.how}>
    <div className="flex max-w-[60ch] flex-col gap-2 text-sm text-muted">
      {words.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
    </div>
  </Disclosure>
);
