import { phone } from "./fixtures.ts";

const wide = { viewport: { width: 1280, height: 800 } } as const;

const examined = [
  { look: "1280-light", width: 1280, colorScheme: "light" },
  { look: "360-dark", width: 360, colorScheme: "dark" },
] as const;

const shot = [
  { look: "1280-dark", width: 1280, colorScheme: "dark" },
  { look: "360-light", width: 360, colorScheme: "light" },
] as const;

/**
 * How a walk of screens looks at them: every width and every theme once. The other two pairs tell a test nothing new; LECTERN_SHOOT=1
 * adds them for people who look at the pictures in the tests' folder, and takes the README's picture anew.
 */
export const looks = [...examined, ...(process.env.LECTERN_SHOOT ? shot : [])].map(
  ({ look, width, colorScheme }) => ({
    look,
    as: { ...(width === 360 ? phone : wide), colorScheme, reducedMotion: "reduce" } as const,
  }),
);
