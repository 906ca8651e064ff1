let importId: string | null = null;

/** Remembers that this page has just had a text read, until its review is shown. */
export const noteRead = (id: string): void => {
  importId = id;
};

/** Whether this import was just read from here; asked once. */
export const wasJustRead = (id: string): boolean => {
  if (importId !== id) return false;
  importId = null;
  return true;
};
