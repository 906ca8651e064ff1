"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ServiceButton } from "#components/sign-in/service-button.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Section } from "#components/ui/section.tsx";
import { WhenText } from "#components/ui/when-text.tsx";

type Props = { services: readonly { id: string; name: string }[]; zone: string };

/** The outside services that open my account, and those that could. */
export const LinkedServices = ({ services, zone }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const linked = useSuspenseQuery(trpc.auth.linkedAccounts.queryOptions());
  const unlink = useMutation(
    trpc.auth.unlinkAccount.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.auth.linkedAccounts.queryFilter()),
    }),
  );
  const nameOf = (id: string) => services.find((service) => service.id === id)?.name ?? id;
  const free = services.filter((service) => !linked.data.some(({ provider }) => provider === service.id));
  if (services.length === 0 && linked.data.length === 0) return null;
  return (
    <Section title="Other ways to sign in">
      <ul className="list-none divide-y divide-line">
        {linked.data.map(({ provider, providerAccountId, createdAt }) => (
          <li
            key={`${provider} ${providerAccountId}`}
            className="flex min-h-14 items-center justify-between gap-4 py-3 text-sm"
          >
            <p>
              <span className="font-medium">{nameOf(provider)}</span>
              <span className="text-muted">
                {" "}
                · since <WhenText at={createdAt} zone={zone} show="date" />
              </span>
            </p>
            <Button
              size="small"
              pending={unlink.isPending && unlink.variables.providerAccountId === providerAccountId}
              onClick={() => unlink.mutate({ provider, providerAccountId })}
            >
              Unlink {nameOf(provider)}
            </Button>
          </li>
        ))}
      </ul>
      <FormError>{unlink.error ? readError(unlink.error).sentence : null}</FormError>
      {free.length > 0 ? (
        <div className="flex flex-wrap gap-3 pt-4">
          {free.map((service) => (
            <ServiceButton key={service.id} service={service} verb="Link" next="/account" />
          ))}
        </div>
      ) : null}
    </Section>
  );
};
