/** Stands in where the browser keeps nothing for us (private windows, a full disk). */
const memory = new Map<string, string>();

const inBrowser = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
  try {
    return act(window.localStorage);
  } catch {
    return otherwise;
  }
};

/** A text that this browser keeps, or null. */
export const readText = (key: string): string | null =>
  memory.get(key) ?? inBrowser((storage) => storage.getItem(key), null);

/** Keeps a text in this browser, at least for the visit. */
export const keepText = (key: string, text: string): void => {
  const isStored = inBrowser((storage) => {
    storage.setItem(key, text);
    return true;
  }, false);
  if (isStored) memory.delete(key);
  else memory.set(key, text);
};

/** Forgets a text. */
export const dropText = (key: string): void => {
  memory.delete(key);
  inBrowser((storage) => storage.removeItem(key), undefined);
};

/** The keys of the texts kept here that begin so. */
export const keysFrom = (prefix: string): string[] => {
  const stored = inBrowser((storage) => Object.keys(storage), []);
  return [...new Set([...memory.keys(), ...stored])].filter((key) => key.startsWith(prefix));
};
