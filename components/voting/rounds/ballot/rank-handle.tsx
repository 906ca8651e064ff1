import type { DraggableAttributes, DraggableSyntheticListeners } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import { words } from "./words.ts";

type Props = {
  title: string;
  attributes: DraggableAttributes;
  listeners: DraggableSyntheticListeners;
  handleRef: (element: HTMLElement | null) => void;
};

/** What a paper is dragged by; from the keyboard Space picks it up. */
export const RankHandle = ({ title, attributes, listeners, handleRef }: Props) => (
  <button
    type="button"
    ref={handleRef}
    {...attributes}
    {...listeners}
    data-row-focus=""
    aria-label={words.handle(title)}
    className="-ml-2 grid w-8 shrink-0 cursor-grab touch-none justify-items-center self-stretch pt-4.5 content-start rounded-control text-muted hover:bg-hover hover:text-ink active:cursor-grabbing coarse:w-11"
  >
    <GripVertical aria-hidden className="size-4" />
  </button>
);
