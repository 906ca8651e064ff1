"use client";
import { buttonStyles } from "#components/ui/button-styles.ts";

type Props = { error: Error & { digest?: string }; reset: () => void };

// This page travels with every other one, so it is drawn by hand and carries nothing along.
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main id="main" className="mx-auto max-w-[26rem] px-5 pt-[20vh]">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">This page could not be shown</h1>
      <p className="mt-2 text-muted">Something went wrong on our side. Nothing was changed.</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" onClick={reset} className={buttonStyles({ variant: "primary" })}>
          Try again
        </button>
        {/* A whole load starts anew after a fault. */}
        <a href="/" className={buttonStyles()}>
          Go to your teams
        </a>
      </p>
      {error.digest ? <p className="mt-12 text-sm text-muted">Number of this fault: {error.digest}</p> : null}
    </main>
  );
}
