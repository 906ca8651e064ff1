import type { ReactNode } from "react";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";

/** Takes a page outside the teams; gives it what its forms need to call the server. */
export default function Layout({ children }: { children: ReactNode }) {
  return <TrpcProvider>{children}</TrpcProvider>;
}
