/** One of several views of the same thing, each with its own address. */
export type LinkChoice = { label: string; href: string; count?: number };
