/** Takes a file's name and its text; the browser saves it. */
export const saveFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The click only asks; some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
