import type { ReactNode } from "react";
import { TrpcProvider } from "#components/trpc/trpc-provider.tsx";

export default function Layout({ children }: { children: ReactNode }) {
  return <TrpcProvider>{children}</TrpcProvider>;
}
