import type { ReactNode } from "react";
import type { CommandGroup } from "#components/ui/command.ts";
import type { PlaceName } from "./place.ts";

export type FrameProps = {
  team: { slug: string; name: string };
