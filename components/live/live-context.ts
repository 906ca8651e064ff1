"use client";
import { createContext } from "react";
import type { News } from "./news.ts";

export type Listener = (news: News) => void;

/** Adds a listener for the team's news and gives back how to remove it. */
export const LiveContext = createContext<(listener: Listener) => () => void>(() => () => undefined);
