/** The places of a team, in the order people meet them. */
export type PlaceName = "home" | "papers" | "vote" | "sessions" | "people" | "settings";

/** Takes a team's slug, gives its places with their addresses. */
export function listPlaces(slug: string): { name: PlaceName; label: string; href: string }[] {
  const base = `/t/${slug}`;
  return [
    { name: "home", label: "Home", href: base },
    { name: "papers", label: "Papers", href: `${base}/papers` },
    { name: "vote", label: "Vote", href: `${base}/vote` },
    { name: "sessions", label: "Sessions", href: `${base}/sessions` },
    { name: "people", label: "People", href: `${base}/people` },
    { name: "settings", label: "Settings", href: `${base}/settings` },
  ];
}

/** Takes where the reader is and a place's address; a place holds all pages below it, home only itself. */
export function isHere(pathname: string, place: { name: PlaceName; href: string }): boolean {
  if (pathname === place.href) return true;
  return place.name !== "home" && pathname.startsWith(`${place.href}/`);
}
