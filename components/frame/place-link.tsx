"use client";

import { cx } from "class-variance-authority";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isHere, type PlaceName } from "./place.ts";

type Props = {
  place: { name: PlaceName; label: string; href: string };
  icon: ReactNode;
  news?: number;
  waiting?: number;
  shape: "rail" | "bar";
};

const shapes = {
  rail: "flex min-h-9 items-center gap-3 rounded-control px-2.5 text-sm text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink coarse:min-h-11",
  bar: "relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.6875rem] text-muted focus-visible:outline-offset-[-3px] aria-[current=page]:font-medium aria-[current=page]:text-accent",
};

/** Takes a place, its icon, how much is new there and how much waits for an answer; knows by the address whether it is here. */
export function PlaceLink({ place, icon, news = 0, waiting = 0, shape }: Props) {
  const here = isHere(usePathname(), place);
  return (
    <Link href={place.href} aria-current={here ? "page" : undefined} className={shapes[shape]}>
      {icon}
      <span className={shape === "rail" ? "flex-1" : undefined}>{place.label}</span>
      {news > 0 ? (
        <span
          className={cx(
            "inline-flex items-center gap-1.5 text-xs text-new",
            shape === "bar" && "absolute top-2 left-1/2 ml-2.5",
          )}
        >
          <span className="size-2 rounded-full bg-current" aria-hidden="true" />
          <span className={shape === "rail" ? "tabular font-medium" : "sr-only"}>
            {news}
            <span className="sr-only"> new</span>
          </span>
        </span>
      ) : null}
      {waiting > 0 ? (
        <span
          className={cx(
            "tabular text-xs font-medium text-accent",
            shape === "bar" && "absolute top-1.5 left-1/2 ml-3",
          )}
        >
          {waiting}
          <span className="sr-only"> waiting for you</span>
        </span>
      ) : null}
    </Link>
  );
}
