import { AppError } from "#server/errors.ts";

/** One browser needs one stream per team; a few more while it moves from one to the other. */
const mostPerDevice = 8;

const open = new Map<string, number>();

/** Counts a stream of a device in this process; gives how to let it go. Throws limited above 8 at once. */
export const holdStream = (deviceId: string): (() => void) => {
  const held = open.get(deviceId) ?? 0;
  if (held >= mostPerDevice) throw new AppError("limited", "too_often");
  open.set(deviceId, held + 1);
  return () => {
    const left = (open.get(deviceId) ?? 1) - 1;
    if (left === 0) open.delete(deviceId);
    else open.set(deviceId, left);
  };
};
