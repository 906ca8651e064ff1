"use client";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return (
    <PlainFrame
      title="This page could not be shown"
      description="Something went wrong on our side. Nothing was changed."
      foot={error.digest ? `Number of this fault: ${error.digest}` : null}
    >
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        {/* A whole load starts anew after a fault, and this page travels with every other: it should be light. */}
        <a href="/" className={buttonStyles()}>
          Go to your teams
        </a>
      </div>
    </PlainFrame>
  );
}
