type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Takes the anchor's box, the panel's and the window's size in px, gives the panel's corner: below the anchor, above where only that fits, 8 px inside the window. */
export function placeFloating(anchor: Box, panel: Size, view: Size, align: "start" | "end" | "center") {
  const gap = 4;
  const margin = 8;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - panel.height;
  const fits = below + panel.height <= view.height - margin || above < margin;
  const middle = (anchor.left + anchor.right - panel.width) / 2;
  const wanted = align === "start" ? anchor.left : align === "end" ? anchor.right - panel.width : middle;
  const within = (at: number, length: number, room: number) =>
    Math.max(margin, Math.min(at, room - length - margin));
  return {
    left: Math.round(within(wanted, panel.width, view.width)),
    top: Math.round(within(fits ? below : above, panel.height, view.height)),
  };
}
