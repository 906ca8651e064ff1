const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
  );

const paired = (from: string, to: string): ReadonlyMap<string, string> => {
  const images = Array.from(to);
  return new Map(Array.from(from, (char, i) => [char, images[i] ?? char] as const));
};

/** TeX commands without arguments and the character each stands for. */
export const symbols = table(`
  alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ
  lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ
  varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ
  Omega=Ω times=× cdot=· div=÷ pm=± mp=∓ ast=* star=⋆ circ=∘ bullet=• oplus=⊕ otimes=⊗ odot=⊙ le=≤ leq=≤
  leqslant=≤ ge=≥ geq=≥ geqslant=≥ ne=≠ neq=≠ ll=≪ gg=≫ approx=≈ sim=∼ simeq=≃ cong=≅ equiv=≡ propto=∝
  lesssim=≲ gtrsim=≳ to=→ rightarrow=→ longrightarrow=→ leftarrow=← gets=← leftrightarrow=↔ Rightarrow=⇒
  Leftarrow=⇐ Leftrightarrow=⇔ iff=⇔ implies=⇒ mapsto=↦ uparrow=↑ downarrow=↓ in=∈ notin=∉ ni=∋ subset=⊂
  subseteq=⊆ supset=⊃ supseteq=⊇ cup=∪ cap=∩ setminus=∖ emptyset=∅ varnothing=∅ forall=∀ exists=∃ neg=¬
  lnot=¬ land=∧ wedge=∧ lor=∨ vee=∨ infty=∞ partial=∂ nabla=∇ sum=∑ prod=∏ int=∫ ell=ℓ hbar=ℏ Re=ℜ Im=ℑ
  aleph=ℵ prime=′ dagger=† ddagger=‡ dag=† ddag=‡ degree=° textdegree=° top=⊤ bot=⊥ perp=⊥ mid=| vert=|
  Vert=‖ parallel=∥ langle=⟨ rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ lbrace={ rbrace=} backslash=\\
  dots=… ldots=… cdots=⋯ vdots=⋮ textellipsis=… colon=: S=§ P=¶ copyright=© pounds=£ euro=€ texteuro=€
  checkmark=✓ cmark=✓ xmark=✗ square=□ triangle=△ textbackslash=\\ textasciitilde=~ textasciicircum=^
  textunderscore=_ textbar=| textless=< textgreater=> textquotesingle=' textquotedblleft=“
  textquotedblright=” textquoteleft=‘ textquoteright=’ textendash=– textemdash=— textregistered=®
  texttrademark=™ textmu=μ item=• ss=ß o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð
  th=þ TH=Þ dj=đ DJ=Đ
`);

/** Accent commands of TeX and the combining character each adds. */
export const accents = new Map([
  ["`", "\u0300"],
  ["'", "\u0301"],
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  ["u", "\u0306"],
  [".", "\u0307"],
  ['"', "\u0308"],
  ["r", "\u030a"],
  ["H", "\u030b"],
  ["v", "\u030c"],
  ["d", "\u0323"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["b", "\u0331"],
]);

/** Accents of math mode; shown only over a single letter. */
export const mathAccents = new Map([
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["vec", "\u20d7"],
  ["mathring", "\u030a"],
]);

/** Characters that have a raised form. */
export const raised = paired(
  "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφ",
  "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠ",
);

/** Characters that have a lowered form. */
export const lowered = paired(
  "0123456789+-−=()aehijklmnoprstuvxβγρφχ",
  "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ",
);

/** Blackboard letters. */
export const blackboard = paired("CEHNPQRZ1", "ℂ𝔼ℍℕℙℚℝℤ𝟙");

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Commands that only change the look or the spacing: they leave nothing behind. */
export const silent = words(`
  em bf it tt sc rm sf sl cal small tiny large Large LARGE huge Huge normalsize footnotesize scriptsize
  noindent indent centering xspace left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr
  displaystyle textstyle scriptstyle limits nolimits nonumber protect par newline linebreak maketitle
  bfseries itshape ttfamily scshape rmfamily sffamily mdseries upshape boldmath unboldmath relax allowbreak
`);

/** Commands that are letters: the space after one only ends its name. */
export const letters = words("ss o O l L i j ae AE oe OE aa AA dh DH th TH dj DJ");

/** Commands that are a gap. */
export const gaps = words("quad qquad enspace enskip thinspace space nobreakspace hfill");

/** Commands whose (first) argument is for the machine, not for a reader. */
export const machine = words(
  "label vspace hspace begin end color fontsize thanks bibliography phantom hphantom vphantom " +
    "index pagestyle input include usepackage includegraphics",
);

/** Commands with a colour or a size first and the text second. */
export const coloured = words("textcolor colorbox scalebox resizebox raisebox");
