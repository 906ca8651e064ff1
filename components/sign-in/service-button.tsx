"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { startService } from "./start-service.ts";
import { otherServiceError } from "./words.ts";

type Props = { service: { id: string; name: string }; verb: string; next: string; className?: string };

/** Takes a service, what it does here ("Sign in with") and where to go afterwards. */
export const ServiceButton = ({ service, verb, next, className }: Props) => {
  const [pending, setPending] = useState(false);
  const start = async () => {
    setPending(true);
    try {
      await startService(service.id, next);
    } catch {
      setPending(false);
      showToast(otherServiceError, { tone: "bad" });
    }
  };
  return (
    <Button className={className} pending={pending} onClick={() => void start()}>
      {verb} {service.name}
    </Button>
  );
};
