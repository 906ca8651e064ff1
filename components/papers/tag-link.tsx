import Link from "next/link";
import { papersHref } from "./papers-address.ts";

type Props = { team: string; tag: string };

/** A tag that leads to all papers with it; a long one wraps. */
export const TagLink = ({ team, tag }: Props) => (
  <Link
    href={papersHref(team, { view: "all", tag })}
    prefetch={false}
    className="inline-flex min-h-6 min-w-6 items-center rounded-xl bg-hover px-2 text-xs font-medium text-muted wrap-anywhere hover:text-ink coarse:min-h-8"
  >
    {tag}
  </Link>
);
