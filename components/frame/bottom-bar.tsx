import type { FrameProps } from "./frame-props.ts";
import { listPlaces } from "./place.ts";
import { PlaceIcon } from "./place-icon.tsx";
import { PlaceLink } from "./place-link.tsx";

type Props = Pick<FrameProps, "team" | "news" | "waiting">;

/** Takes the team; a phone's five places under the thumb, above the home indicator. */
export function BottomBar({ team, news, waiting }: Props) {
  const places = listPlaces(team.slug).filter((place) => place.name !== "settings");
  return (
    <nav
      aria-label="Team"
      className="fixed inset-x-0 bottom-0 z-40 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {places.map((place) => (
        <PlaceLink
          key={place.name}
          place={place}
          icon={<PlaceIcon name={place.name} className="size-5" />}
          news={news?.[place.name]}
          waiting={waiting?.[place.name]}
          shape="bar"
        />
      ))}
    </nav>
  );
}
