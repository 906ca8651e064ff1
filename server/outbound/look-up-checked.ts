import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";

/** An address that nobody may be led to. */
export class RefusedAddress extends Error {}

/**
 * Takes a check of addresses; gives a look-up for sockets that connects only where every address of a name passes. Asked
 * at connect time, so a name cannot lead elsewhere between check and connection.
 */
export const lookUpChecked =
  (isPublic: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error) done(error, []);
      else if (!first || !found.every(({ address }) => isPublic(address)))
        done(new RefusedAddress(`${hostname} is not on the public internet`), []);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
