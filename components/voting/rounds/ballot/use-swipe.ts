"use client";
import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { useReducedMotion } from "#components/ui/use-reduced-motion.ts";
import { axisOf, swipeDecision, swipeOffset } from "./swipe.ts";

type Start = { pointer: number; x: number; y: number; width: number; isRow: boolean };

/** Takes whether a row is approved and what deciding does; gives the row's pointer handlers and how far it is moved. A mouse does not swipe. */
export const useSwipe = (approved: boolean, onDecide: (approved: boolean) => void) => {
  const start = useRef<Start | null>(null);
  const swiped = useRef(false);
  const [dx, setDx] = useState<number | null>(null);
  const [width, setWidth] = useState(0);
  const isStill = useReducedMotion();

  const end = () => {
    start.current = null;
    setDx(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      swiped.current = false;
      if (event.pointerType === "mouse" || !event.isPrimary) return;
      const { clientX: x, clientY: y, pointerId: pointer } = event;
      start.current = { pointer, x, y, width: event.currentTarget.clientWidth, isRow: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (from?.pointer !== event.pointerId) return;
      const move = { fromX: from.x, dx: event.clientX - from.x, dy: event.clientY - from.y };
      const axis = from.isRow ? "row" : axisOf(move, window.innerWidth);
      if (axis === "page") return end();
      if (axis === null) return;
      if (!from.isRow) {
        from.isRow = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setWidth(from.width);
      }
      setDx(move.dx);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (from?.pointer !== event.pointerId) return;
      const decision = from.isRow
        ? swipeDecision(event.clientX - from.x, { approved, width: from.width })
        : null;
      swiped.current = from.isRow;
      end();
      if (decision !== null) onDecide(decision);
    },
    onPointerCancel: end,
    // The tap that ends a swipe is not a tap.
    onClickCapture: (event: MouseEvent) => {
      if (!swiped.current) return;
      swiped.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return {
    handlers,
    isSwiping: dx !== null,
    offset: dx === null || isStill ? 0 : swipeOffset(dx, { approved, width }),
    /** What letting go would do now. */
    decision: dx === null ? null : swipeDecision(dx, { approved, width }),
  };
};
