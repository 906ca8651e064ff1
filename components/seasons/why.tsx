import { CircleHelp } from "lucide-react";
import { Popover } from "#components/ui/popover.tsx";

type Props = { label: string; children: string };

/** A small button beside a cell that opens its reason. */
export const Why = ({ label, children }: Props) => (
  <Popover
    label={label}
    variant="plain"
    size="small"
    triggerClass="px-1.5! text-muted coarse:min-w-11"
    trigger={
      <>
        <CircleHelp aria-hidden className="size-4" />
        <span className="sr-only">{label}</span>
      </>
    }
  >
    <p>{children}</p>
  </Popover>
);
