"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Zone } from "#components/teams/zone-field.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Section } from "#components/ui/section.tsx";
import { AddressForm } from "./address-form.tsx";
import { DeviceList } from "./device-list.tsx";
import { KeysChoice } from "./keys-choice.tsx";
import { LinkedServices } from "./linked-services.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

type Props = { zones: readonly Zone[]; services: readonly { id: string; name: string }[]; now: string };

/** Everything that is mine and not a team's. */
export const AccountPage = ({ zones, services, now }: Props) => {
  const { data: me } = useSuspenseQuery(useTRPC().auth.me.queryOptions());
  if (!me) return null;
  return (
    <>
      <Section title="You">
        <ProfileForm me={me} zones={zones} />
      </Section>
      <Section title="E-mail">
        <AddressForm me={me} />
      </Section>
      <Section title="Keyboard">
        <KeysChoice singleKeys={me.singleKeys} />
      </Section>
      <LinkedServices services={services} zone={me.timeZone} />
      <DeviceList zone={me.timeZone} now={now} />
      <div id="sign-out" className="mt-10 border-t border-line pt-6">
        <SignOutButton look="quiet" />
      </div>
    </>
  );
};
