import { BookOpen, CalendarDays, House, Settings2, Users, Vote } from "lucide-react";
import type { PlaceName } from "./place.ts";

const icons = {
  home: House,
  papers: BookOpen,
  vote: Vote,
  sessions: CalendarDays,
  people: Users,
  settings: Settings2,
};

type Props = { name: PlaceName; className?: string };

/** Takes a place's name; its drawing, silent beside the word. */
export function PlaceIcon({ name, className = "size-4" }: Props) {
  const Icon = icons[name];
  return <Icon className={className} strokeWidth={1.75} aria-hidden="true" />;
}
