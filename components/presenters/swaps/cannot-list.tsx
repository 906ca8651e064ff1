import { Disclosure } from "#components/ui/disclosure.tsx";
import { words } from "./words.ts";

type Props = { items: readonly { id: string; label: string; whyNot: string }[]; open?: boolean };

/** What cannot be chosen, folded behind how many and why. Nothing draws nothing. */
export const CannotList = ({ items, open }: Props) => {
  const whys = [...new Set(items.map(({ whyNot }) => whyNot))];
  const [only, ...others] = whys;
  if (only === undefined) return null;
  return (
    <Disclosure
      open={open}
      summary={<span className="min-w-0 wrap-anywhere">{words.cannot(items.length, whys)}</span>}
    >
      <ul className="space-y-1 text-sm text-muted">
        {items.map(({ id, label, whyNot }) => (
          <li key={id} className="wrap-anywhere">
            {label}
            {others.length > 0 ? <span className="block text-xs">{whyNot}</span> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
