"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { WhenText } from "#components/ui/when-text.tsx";

/** The browsers I am signed in with; each can be signed out from here. */
export const DeviceList = ({ zone, now }: { zone: string; now: string }) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const devices = useSuspenseQuery(trpc.auth.devices.queryOptions());
  const settle = {
    onError: (error: Parameters<typeof readError>[0]) =>
      showToast(readError(error).sentence, { tone: "bad" }),
    onSettled: () => queries.invalidateQueries(trpc.auth.devices.queryFilter()),
  };
  const end = useMutation(trpc.auth.endDevice.mutationOptions(settle));
  const endOthers = useMutation(
    trpc.auth.endOtherDevices.mutationOptions({
      ...settle,
      onSuccess: ({ ended }) =>
        showToast(ended === 1 ? "1 device signed out" : `${ended} devices signed out`),
    }),
  );
  const others = devices.data.length - 1;
  return (
    <Section
      title="Devices"
      count={devices.data.length}
      action={
        others > 0 ? (
          <Button size="small" pending={endOthers.isPending} onClick={() => endOthers.mutate()}>
            Sign out all others
          </Button>
        ) : null
      }
    >
      <ul className="list-none divide-y divide-line">
        {devices.data.map((device) => (
          <li key={device.id} className="flex min-h-14 items-center justify-between gap-4 py-3">
            <div className="min-w-0 text-sm">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {device.label}
                {device.here ? <Badge tone="accent">This device</Badge> : null}
              </p>
              <p className="text-muted">
                {device.here ? "In use now" : "Last used "}
                {device.here ? null : <WhenText at={device.lastSeenAt} zone={zone} now={now} show="ago" />} ·
                signed in <WhenText at={device.createdAt} zone={zone} now={now} show="date" />
              </p>
            </div>
            {device.here ? null : (
              <Button
                size="small"
                aria-label={`Sign out ${device.label}, signed in ${device.createdAt.slice(0, 10)}`}
                pending={end.isPending && end.variables.deviceId === device.id}
                onClick={() => end.mutate({ deviceId: device.id })}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
