/** Where a page of a thread ended, as one opaque word: the paper and the path (hex) of the last comment. */
export const writePageCursor = (paperId: string, path: string): string => `${paperId}~${path}`;

/** Takes a cursor and the paper being read; gives the path in hex, or null when it is another paper's or made up. */
export const readPageCursor = (cursor: string, paperId: string): string | null => {
  const [paper, path, ...rest] = cursor.split("~");
  if (paper !== paperId || path === undefined || rest.length > 0) return null;
  return /^([0-9a-f]{8}){1,31}$/.test(path) ? path : null;
};
