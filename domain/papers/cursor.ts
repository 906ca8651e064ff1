/** Where a page of a list ended: the sort value and the id of its last row. */
export type Cursor = { value: string; id: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The cursor as one opaque word for a URL. */
export const writeCursor = ({ value, id }: Cursor): string => `${value}~${id}`;

/** Reads a cursor back; null when somebody made it up. */
export const readCursor = (text: string): Cursor | null => {
  const [value, id, ...rest] = text.split("~");
  return value && id && rest.length === 0 && /^[\d.eE+-]{1,40}$/.test(value) && uuid.test(id)
    ? { value, id }
    : null;
};
