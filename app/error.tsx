"use client";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";

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
        <ButtonLink href="/">Go to your teams</ButtonLink>
      </div>
    </PlainFrame>
  );
}
