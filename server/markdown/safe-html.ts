import sanitizeHtml from "sanitize-html";
import { katexClasses } from "./katex-classes.ts";
import { safeKatexStyle } from "./safe-katex-style.ts";

const MATHML =
  "math semantics annotation mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover " +
  "munderover mtable mtr mtd mstyle menclose mpadded mphantom";
const TEXT =
  "p br hr h4 h5 h6 blockquote pre code em strong s a ul ol li table thead tbody tr th td span svg path line";

const mathml = MATHML.split(" ");

const MATHML_ATTRIBUTES =
  "accent accentunder columnalign columnlines columnspacing depth displaystyle fence height largeop linebreak " +
  "linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize notation rowlines rowspacing " +
  "rspace scriptlevel separator stretchy voffset width";

const options: sanitizeHtml.IOptions = {
  allowedTags: [...mathml, ...TEXT.split(" ")],
  allowedAttributes: {
    ...Object.fromEntries(mathml.map((tag) => [tag, MATHML_ATTRIBUTES.split(" ")])),
    math: ["xmlns", { name: "display", values: ["block"] }],
    annotation: [{ name: "encoding", values: ["application/x-tex"] }],
    a: ["href", "title", "rel"],
    code: ["title"],
    ol: ["start"],
    th: ["style"],
    td: ["style"],
    span: ["style", "data-member", { name: "aria-hidden", values: ["true"] }],
    svg: ["xmlns", "width", "height", "viewBox", "preserveAspectRatio", "style"],
    path: ["d"],
    line: ["x1", "y1", "x2", "y2", "stroke-width"],
  },
  allowedClasses: {
    span: [...katexClasses],
    pre: ["plain"],
    code: ["formula-source", /^language-[\w+#.-]{1,40}$/],
    svg: [...katexClasses],
    mtd: [...katexClasses],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  // Styles are checked by transformTags, which is far quicker than parsing each one as CSS.
  parseStyleAttributes: false,
  parser: { lowerCaseAttributeNames: false },
  transformTags: {
    "*": (tagName, attribs) => ({ tagName, attribs: checked(tagName, attribs) }),
  },
};

const checked = (tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes => {
  if (tagName === "a") return { ...attribs, rel: "nofollow ugc noopener noreferrer" };
  const { style, ...others } = attribs;
  if (style === undefined) return attribs;
  const safe = tagName === "th" || tagName === "td" ? cellStyle(style) : safeKatexStyle(style);
  return safe === "" ? others : { ...others, style: safe };
};

const cellStyle = (style: string): string => (/^text-align:(?:left|center|right)$/.test(style) ? style : "");

/**
 * The second wall: HTML with only the elements, attributes, classes and styles that our renderers write.
 * Also spells a few words of old attacks with entities, so that not even their letters are in what is stored.
 */
export const safeHtml = (html: string): string =>
  sanitizeHtml(html, options)
    .replace(/(javascript|vbscript):/gi, "$1&#58;")
    .replace(/\b(on[a-z]+\s*)=/gi, "$1&#61;");
