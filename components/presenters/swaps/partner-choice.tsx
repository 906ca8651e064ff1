import { Avatar } from "#components/ui/avatar.tsx";

type Props = {
  person: { userId: string; name: string };
  label: string;
  whyNot: string | null;
  checked: boolean;
  onChoose: () => void;
};

/** A colleague and what they would give or take; the whole line chooses it. Who cannot says why. */
export const PartnerChoice = ({ person, label, whyNot, checked, onChoose }: Props) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 py-2 text-sm hover:bg-hover has-checked:bg-accent-soft has-disabled:cursor-default has-disabled:text-muted has-focus-visible:outline-2 has-focus-visible:outline-accent">
    <input
      type="radio"
      name="partner"
      checked={checked}
      disabled={whyNot !== null}
      onChange={onChoose}
      className="size-4 shrink-0 accent-[var(--accent)]"
    />
    <Avatar name={person.name} seed={person.userId} size={24} />
    <span className="min-w-0 flex-1 wrap-anywhere">
      <span className="block">{label}</span>
      {whyNot ? <span className="block text-xs text-muted">{whyNot}</span> : null}
    </span>
  </label>
);
