"use client";
import { useEffect, useLayoutEffect, useRef } from "react";
import { findTyped, standOf, type Typed } from "./find-typed.ts";

/**
 * Keeps what was typed before the page's script came: React takes a field over as it finds it, but knows only what it began
 * with, and would put that back. Stands before all fields in the document. Marks the document as listening from then on.
 */
export const EarlyTyping = () => {
  const typed = useRef<Typed[]>([]);
  // Before any other component of the page has changed a field.
  useLayoutEffect(() => {
    typed.current = findTyped(document);
  }, []);
  useEffect(() => {
    const listen = async () => {
      // Rarely needed, so it comes when it is. Nor is it React's own work that types: each field is known before the next one tells.
      const stands = typed.current.map(({ field }) => standOf(field));
      if (stands.length > 0) (await import("./type-again.ts")).typeAgain(typed.current, stands);
      document.documentElement.dataset.listens = "";
    };
    void listen();
  }, []);
  return null;
};
