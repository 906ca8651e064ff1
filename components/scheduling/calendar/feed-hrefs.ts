/** Takes the address of a feed; gives it for calendar programs of this device, and for Google's. */
export const feedHrefs = (url: string): { program: string; google: string } => {
  const program = url.replace(/^https?:/, "webcal:");
  return { program, google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(program)}` };
};
