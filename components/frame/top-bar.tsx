import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "#components/ui/mark.tsx";
import { ThemeToggle } from "#components/ui/theme-toggle.tsx";
import type { FrameProps } from "./frame-props.ts";
import { MeMenu } from "./me-menu.tsx";

type Props = Pick<FrameProps, "team" | "me"> & {
  search: ReactNode;
  meLinks: readonly { label: string; href: string }[];
};

/** Takes the team and the reader; what stands above the page where there is no rail. It scrolls away. */
export function TopBar({ team, me, search, meLinks }: Props) {
  return (
    <header className="flex min-h-13 items-center gap-0.5 border-b border-line pr-2 pl-4 lg:hidden print:hidden">
      <Link
        href={`/t/${team.slug}`}
        className="flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-control font-serif font-semibold"
      >
        <Mark size={18} className="shrink-0 text-accent" />
        <span className="truncate">{team.name}</span>
      </Link>
      {search}
      <ThemeToggle />
      <MeMenu
        me={me}
        links={[{ label: "Team settings", href: `/t/${team.slug}/settings` }, ...meLinks]}
        shape="icon"
      />
    </header>
  );
}
