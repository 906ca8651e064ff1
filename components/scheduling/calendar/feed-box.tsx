"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { CopyField } from "#components/ui/copy-field.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Feed } from "./calendar-types.ts";
import { feedHrefs } from "./feed-hrefs.ts";
import { type FeedOf, useFeeds } from "./use-feeds.ts";
import { words } from "./words.ts";

type Props = { team: string; of: FeedOf; feed: Feed | null; mayReplace: boolean };

/** One feed: what it is for, its address with the ways to add it, and how to get another; before there is one, how to get it. */
export const FeedBox = ({ team, of, feed, mayReplace }: Props) => {
  const { makeFeed, replaceFeed, making, replacing } = useFeeds(team);
  const [asked, setAsked] = useState(false);
  const said = words[of];
  const close = () => setAsked(false);
  return (
    <Section title={said.title}>
      <p className="max-w-[60ch] pt-3 text-sm text-muted">{said.text}</p>
      {feed ? (
        <div className="flex flex-col gap-4 pt-4">
          <CopyField label={said.label} value={feed.url} />
          <div className="flex flex-wrap gap-2">
            <a className={buttonStyles({})} href={feedHrefs(feed.url).program}>
              {words.subscribe}
            </a>
            <a className={buttonStyles({})} href={feedHrefs(feed.url).google} rel="noreferrer">
              {words.google}
            </a>
            {mayReplace ? <Button onClick={() => setAsked(true)}>{said.replace}</Button> : null}
          </div>
          <ConfirmDialog
            open={asked}
            onClose={close}
            title={said.replace}
            confirm={said.replace}
            pending={replacing}
            onConfirm={() => replaceFeed(of, feed, close)}
            danger
          >
            <p>{said.confirm}</p>
          </ConfirmDialog>
        </div>
      ) : (
        <div className="pt-4">
          <Button
            variant={of === "mine" ? "primary" : "quiet"}
            pending={making === of}
            onClick={() => makeFeed(of)}
          >
            {said.make}
          </Button>
        </div>
      )}
    </Section>
  );
};
