import type { ReactNode } from "react";
import type { CommandGroup } from "#components/ui/command.ts";
import type { PlaceName } from "./place.ts";

export type FrameProps = {
  team: { slug: string; name: string };
  me: { name: string; id?: string };
  /** How much is new to the reader in each place. */
  news?: Partial<Record<PlaceName, number>>;
  /** How much waits for the reader's answer in each place. */
  waiting?: Partial<Record<PlaceName, number>>;
  singleKeys?: boolean;
  meLinks?: readonly { label: string; href: string }[];
  /** Further groups of the palette; addresses only, since a server component gives them. */
  commands?: readonly CommandGroup[];
  /** Replaces FrameKeys where a feature brings a palette that searches; takes the groups it shows besides. */
  keys?: (groups: readonly CommandGroup[]) => ReactNode;
  children: ReactNode;
};
