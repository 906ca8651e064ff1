import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";

import { EarlyTyping } from "#components/ui/early-typing.tsx";
import { parseTheme } from "#components/ui/theme.ts";
import { Toaster } from "#components/ui/toaster.tsx";
import { TooltipLayer } from "#components/ui/tooltip-layer.tsx";
import "./globals.css";

const paper = "#fbfaf7";
const night = "#101215";

export const metadata: Metadata = {
  title: { default: "Lectern", template: "%s · Lectern" },
  description: "The home of a reading group: papers, votes, sessions, presenters, discussion.",
};

/** Takes the request's cookie, gives the colour of the browser's own frame in the chosen theme. */
export async function generateViewport(): Promise<Viewport> {
  const theme = parseTheme((await cookies()).get("theme")?.value);
  const bySystem = [
    { media: "(prefers-color-scheme: light)", color: paper },
    { media: "(prefers-color-scheme: dark)", color: night },
  ];
  const themeColor = theme === "system" ? bySystem : theme === "dark" ? night : paper;
  return { width: "device-width", initialScale: 1, viewportFit: "cover", themeColor };
}

/** Takes a page; the document around it. The theme comes from a cookie, so no script has to run before the first paint. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // Rendered for each request: only then does every script carry the request's nonce.
  await connection();
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const onMac = /Macintosh|iPhone|iPad/.test(sent.get("user-agent") ?? "");

  return (
    <html lang="en" data-theme={parseTheme(jar.get("theme")?.value)} data-os={onMac ? "mac" : undefined}>
      <head>
        {/* The two faces every page shows; the others come when a page uses them. */}
        {[inter, serif].map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
      </head>
      <body>
        <EarlyTyping />
        {children}
        <Toaster />
        <TooltipLayer />
      </body>
    </html>
  );
}

const inter = new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url).href;
const serif = new URL(
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  import.meta.url,
).href;
