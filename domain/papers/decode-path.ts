/** Takes the path of an address; gives it without its percent signs, or as it is where they are no encoding. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
