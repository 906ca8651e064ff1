/** Whether a text is an address that a browser opens as a page: http or https, nothing that runs. */
export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
