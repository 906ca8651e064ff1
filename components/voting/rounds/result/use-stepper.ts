"use client";
import { useEffect, useState } from "react";

/** How long a step stays before the next while it plays, in milliseconds: time to read who paid. */
const pace = 1_400;

/** Takes how many steps there are; gives the shown one, the last at first, and how to walk. Playing at the end starts over and stops there. */
export const useStepper = (count: number) => {
  const last = count - 1;
  const [step, setStep] = useState(last);
  const [plays, setPlays] = useState(false);
  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => {
      setStep(step + 1);
      if (step + 1 >= last) setPlays(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [plays, step, last]);
  const go = (to: number) => {
    setPlays(false);
    setStep(Math.min(last, Math.max(0, to)));
  };
  return {
    step: Math.min(step, last),
    plays,
    back: () => go(step - 1),
    next: () => go(step + 1),
    play: () => {
      if (plays) return setPlays(false);
      if (step >= last) setStep(0);
      setPlays(true);
    },
  };
};
