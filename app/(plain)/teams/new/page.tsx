import type { Metadata } from "next";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { NewTeamForm } from "#components/teams/new-team-form.tsx";
import { words } from "#components/teams/words.ts";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { readMeOrSignIn } from "../../../read-me-or-sign-in.ts";

export const metadata: Metadata = { title: words.found.title };

export default async function NewTeamPage() {
  const me = await readMeOrSignIn("/teams/new");
  return (
    <PlainFrame title={words.found.title} description={words.found.about}>
      <NewTeamForm zones={listTimeZones()} myZone={me.timeZone} />
    </PlainFrame>
  );
}
