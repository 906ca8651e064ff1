import type { ReactNode } from "react";

/** One act or place in a menu; "line" draws a hairline between groups. */
export type MenuItem =
  | "line"
  | ({ label: string; icon?: ReactNode; hint?: string; disabled?: boolean; danger?: boolean } & (
      | { href: string; onSelect?: undefined }
      | { onSelect: () => void; href?: undefined }
    ));
