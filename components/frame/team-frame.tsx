import type { CommandGroup } from "#components/ui/command.ts";
import { ShortcutSettings } from "#components/ui/shortcut-settings.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { FrameKeys } from "./frame-keys.tsx";
import type { FrameProps } from "./frame-props.ts";
import { listPlaces } from "./place.ts";
import { Rail } from "./rail.tsx";
import { SearchButton } from "./search-button.tsx";
import { SkipLink } from "./skip-link.tsx";
import { TopBar } from "./top-bar.tsx";

const myLinks = [
  { label: "Your account", href: "/account" },
  { label: "Your teams", href: "/teams" },
  { label: "Start a team", href: "/teams/new" },
  { label: "Sign out", href: "/account#sign-out" },
];

/** Takes the team, the reader and a page; rail on wide windows, bars above and below on a phone. */
export function TeamFrame(props: FrameProps) {
  const { team, me, news, waiting, singleKeys = true, commands = [], keys, children } = props;
  const meLinks = props.meLinks ?? myLinks;
  const groups: CommandGroup[] = [
    {
      heading: "Go to",
      commands: [...listPlaces(team.slug), ...meLinks].map(({ label, href }) => ({ label, href })),
    },
    ...commands,
  ];
  return (
    <ShortcutSettings singleKeys={singleKeys}>
      <SkipLink />
      <div className="min-h-dvh lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Rail
          team={team}
          me={me}
          news={news}
          waiting={waiting}
          meLinks={meLinks}
          search={<SearchButton shape="rail" />}
        />
        <div className="min-w-0">
          <TopBar team={team} me={me} meLinks={meLinks} search={<SearchButton shape="icon" />} />
          <main
            id="main"
            tabIndex={-1}
            className="px-4 pt-6 pb-[calc(6rem+env(safe-area-inset-bottom))] outline-none sm:px-6 lg:px-12 lg:pt-10 lg:pb-20"
          >
            {children}
          </main>
        </div>
      </div>
      <BottomBar team={team} news={news} waiting={waiting} />
      {keys?.(groups) ?? <FrameKeys groups={groups} />}
    </ShortcutSettings>
  );
}
