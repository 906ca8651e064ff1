import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "#components/ui/mark.tsx";
import { ThemeToggle } from "#components/ui/theme-toggle.tsx";
import type { FrameProps } from "./frame-props.ts";
import { MeMenu } from "./me-menu.tsx";
import { listPlaces } from "./place.ts";
import { PlaceIcon } from "./place-icon.tsx";
import { PlaceLink } from "./place-link.tsx";

type Props = Pick<FrameProps, "team" | "me" | "news" | "waiting"> & {
  search: ReactNode;
  meLinks: readonly { label: string; href: string }[];
};

/** Takes the team and the reader; the slim left rail of wide windows. */
export function Rail({ team, me, news, waiting, search, meLinks }: Props) {
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-4 border-r border-line px-3 py-4 lg:flex print:hidden">
      <Link
        href={`/t/${team.slug}`}
        className="flex min-h-9 items-center gap-2.5 rounded-control px-2.5 font-serif text-base leading-tight font-semibold"
      >
        <Mark size={20} className="shrink-0 text-accent" />
        <span className="line-clamp-2">{team.name}</span>
      </Link>
      {search}
      <nav aria-label="Team" className="flex flex-1 flex-col gap-0.5 overflow-y-auto">
        {listPlaces(team.slug).map((place) => (
          <PlaceLink
            key={place.name}
            place={place}
            icon={<PlaceIcon name={place.name} />}
            news={news?.[place.name]}
            waiting={waiting?.[place.name]}
            shape="rail"
          />
        ))}
      </nav>
      <div className="flex items-center gap-1 border-t border-line pt-3">
        <MeMenu me={me} links={meLinks} shape="rail" />
        <ThemeToggle />
      </div>
    </header>
  );
}
