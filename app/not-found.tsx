import type { Metadata } from "next";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <PlainFrame
      title="There is nothing here"
      description="Or it is not yours to see. If somebody sent you this address, ask them whether you are in the right team."
    >
      <ButtonLink href="/">Go to your teams</ButtonLink>
    </PlainFrame>
  );
}
