import { Skeleton } from "#components/ui/skeleton.tsx";
import { type LinePlace, placed } from "./line-place.ts";

type Props = { place: LinePlace };

/** A line that is on its way. */
export const ReviewLineSkeleton = ({ place }: Props) => (
  <li {...placed(place)} className="absolute inset-x-0 top-0 h-[73px] border-b border-line py-3 pl-8">
    <span className="sr-only">Line on its way</span>
    <Skeleton lines={2} />
  </li>
);
