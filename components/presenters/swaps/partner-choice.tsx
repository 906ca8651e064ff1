type Props = { label: string; checked: boolean; onChoose: () => void };

/** What one would give or take; the whole line chooses it. */
export const PartnerChoice = ({ label, checked, onChoose }: Props) => (
  <label className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2 py-1.5 text-sm hover:bg-hover has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent coarse:min-h-11">
    <input
      type="radio"
      name="partner"
      checked={checked}
      onChange={onChoose}
      className="size-4 shrink-0 accent-[var(--accent)]"
    />
    <span className="min-w-0 flex-1 wrap-anywhere">{label}</span>
  </label>
);
