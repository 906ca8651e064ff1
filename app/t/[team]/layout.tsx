import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SendsMail } from "#components/frame/sends-mail.tsx";
import { TeamFrame } from "#components/frame/team-frame.tsx";
import { LiveProvider } from "#components/live/live-provider.tsx";
import { PaperKeys } from "#components/papers/paper-keys.tsx";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";
import { roundCommands } from "#components/voting/rounds/round-commands.ts";
import { can } from "#domain/teams/policy.ts";
import { readFrameOfPage } from "./read-frame-of-page.ts";

type Props = { params: Promise<{ team: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // Thrown here, "not there" would leave the page without a title; the layout below throws it as well.
  const frame = await readFrameOfPage((await params).team).catch(() => null);
  if (!frame) return { title: "Nothing here" };
  const { team } = frame;
  return { title: { default: team.name, template: `%s · ${team.name}` } };
}

export default async function TeamLayout({ params, children }: Props) {
  const { team, me, seq, waiting } = await readFrameOfPage((await params).team);
  return (
    <TrpcProvider>
      <LiveProvider team={team.slug} seq={seq}>
        <TeamFrame
          team={team}
          me={{ name: me.name, id: me.userId }}
          singleKeys={!me.singleKeysOff}
          waiting={{ home: waiting }}
          commands={[roundCommands(team.slug, can(me, "round.run"))]}
          keys={(groups) => <PaperKeys team={team.slug} groups={groups} />}
        >
          <SendsMail value={!team.sample}>{children}</SendsMail>
        </TeamFrame>
      </LiveProvider>
    </TrpcProvider>
  );
}
