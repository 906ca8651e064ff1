"use client";
import { useEffect, useLayoutEffect, useRef } from "react";
import { findTyped, type Typed, typeAgain } from "./typed-early.ts";

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
    // Not from within React's own work: each field is to be known before the next one tells.
    setTimeout(() => {
      for (const field of typed.current) typeAgain(field);
      typed.current = [];
      document.documentElement.dataset.listens = "";
    });
  }, []);
  return null;
};
