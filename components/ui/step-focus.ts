/** Takes a pressed key, where the focus is (-1: nowhere) and how many there are; gives the next place or null. Ends wrap. */
export function stepFocus(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowDown" || key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowUp" || key === "ArrowLeft") return at <= 0 ? count - 1 : at - 1;
  return null;
}
