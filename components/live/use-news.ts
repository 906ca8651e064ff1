"use client";
import { useContext, useEffect, useEffectEvent } from "react";
import { type Listener, LiveContext } from "./live-context.ts";

/** Calls `onNews` for everything that happens in the team while the component is on the page. */
export const useNews = (onNews: Listener): void => {
  const listen = useContext(LiveContext);
  const heard = useEffectEvent(onNews);
  useEffect(() => listen((news) => heard(news)), [listen]);
};
