import { TextLink } from "#components/ui/text-link.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

type Props = { name: string; outbox?: boolean };

/** Takes who is signed in; the ways from a page outside a team: account, outbox, out. */
export const MeFoot = ({ name, outbox }: Props) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <TextLink href="/account" quiet>
      {name}
    </TextLink>
    {outbox ? (
      <TextLink href="/outbox" quiet>
        Outbox
      </TextLink>
    ) : null}
    <SignOutButton />
  </div>
);
