/** The element that a paper is dragged by, to find it again on another date. */
export const handleId = (paperId: string): string => `paper-handle-${paperId}`;
