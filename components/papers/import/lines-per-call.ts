/** Lines of an import that one call brings. */
export const linesPerCall = 200;
