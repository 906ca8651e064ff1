import { Check } from "lucide-react";

type Props = {
  id: string;
  checked: boolean;
  labelledBy: string;
  describedBy: string;
  onChange: (checked: boolean) => void;
};

/** The 44-px box of one paper; the line around it is its label. */
export const ApproveBox = ({ id, checked, labelledBy, describedBy, onChange }: Props) => (
  <span className="relative grid size-11 shrink-0 place-items-center">
    <input
      id={id}
      type="checkbox"
      checked={checked}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-row-focus=""
      onChange={(event) => onChange(event.target.checked)}
      className="peer absolute inset-0 appearance-none rounded-control border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent group-hover/tap:border-accent"
    />
    <Check
      aria-hidden
      className="pointer-events-none relative size-5 text-on-accent opacity-0 peer-checked:opacity-100 forced-colors:text-[Canvas]"
    />
  </span>
);
