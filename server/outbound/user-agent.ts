import packageFile from "../../package.json" with { type: "json" };

/** What we call ourselves outside, with the address to write to where one is set. */
export const userAgent = (contact: string | undefined): string =>
  `Lectern/${packageFile.version}${contact ? ` (+mailto:${contact})` : ""}`;
