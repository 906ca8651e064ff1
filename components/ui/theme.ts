/** What a person may choose; "system" follows the device. */
export type Theme = "system" | "light" | "dark";

const themes: readonly Theme[] = ["system", "light", "dark"];

/** Takes a cookie's value, gives the theme; anything unknown is "system". */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

/** Takes a theme, gives the one the switch offers next. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length]!;
}

/** Takes a theme, gives the cookie that keeps it for a year in this browser. It holds no secret and serves no login. */
export function themeCookie(theme: Theme): string {
  return `theme=${theme}; path=/; max-age=${365 * 24 * 3600}; samesite=lax`;
}
