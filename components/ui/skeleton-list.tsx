import { Skeleton } from "./skeleton.tsx";

type Props = { rows?: number; label?: string };

/** Takes how many rows to expect; the shape of a list of papers while it is on its way. */
export function SkeletonList({ rows = 6, label = "Loading" }: Props) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className="appear-late flex gap-4 border-b border-line py-4">
          <span className="h-11 w-11 rounded-control bg-line" />
          <Skeleton lines={2} className="flex-1 justify-center" />
        </div>
      ))}
    </div>
  );
}
