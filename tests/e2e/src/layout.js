// What is wrong with the layout of the page as it is drawn now, one line for each: text set too narrow, cut or overlapping,
// a page that scrolls sideways, targets that are too small, things that touch. `arguments[0]`: how many lines at most.
const TARGET = 24;
const NARROW = 8;
const CONTROLS = "button, select, textarea, summary, input, a.button, [role=button], [role=option]";
const found = new Set();
const shown = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);
const name = (element) => {
  const own = (one) => one.tagName.toLowerCase() + (one.id ? `#${one.id}` : "")
    + [...one.classList].slice(0, 2).map((word) => `.${word}`).join("");
  const around = element.parentElement?.closest("[class], [id]");
  return `${around ? `${own(around)} ` : ""}${own(element)}`;
};
const report = (rule, element, detail) => found.add(`${rule}: ${name(element)} ${detail}`);

const styles = new Map();
const style = (element) => {
  if (!styles.has(element)) styles.set(element, getComputedStyle(element));
  return styles.get(element);
};
const parents = function* (element) {
  for (let one = element; one; one = one.parentElement) yield one;
};
// Hidden, or there for assistive tools only.
const hidden = new Map();
const isHidden = (element) => {
  if (!element) return false;
  if (!hidden.has(element)) {
    hidden.set(element, isHidden(element.parentElement) || !element.checkVisibility({visibilityProperty: true})
      || /^inset\((50%|100%)/.test(style(element).clipPath) || element.closest("[inert]") !== null);
  }
  return hidden.get(element);
};
const scrolls = (element) => /auto|scroll/.test(style(element).overflowX) || /auto|scroll/.test(style(element).overflowY);
const clips = (element) => /hidden|clip/.test(style(element).overflowX) || /hidden|clip/.test(style(element).overflowY);
// What lies over the rest on purpose is compared with itself only.
const layer = (element) => {
  for (const one of parents(element)) {
    if (/fixed|sticky/.test(style(one).position) || one.tagName === "DIALOG") return one;
  }
  return document.body;
};
// The part of a rectangle that is not scrolled away.
const visible = (rect, element) => {
  let {left, top, right, bottom} = rect;
  for (const one of parents(element)) {
    if (one === document.body || one === document.documentElement || !(scrolls(one) || clips(one))) continue;
    const box = one.getBoundingClientRect();
    [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
    [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
  }
  return right - left > 1 && bottom - top > 1 ? {left, top, right, bottom} : null;
};
const block = (element) => [...parents(element)].find((one) => !/^(inline|contents)$/.test(style(one).display));

const modal = document.querySelector("dialog:modal");
const root = modal ?? document.body;
const things = [];

// ---- Text ----
const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  const text = node.data.replace(/\s+/g, " ").trim();
  if (text === "" || isHidden(element) || element.closest("script, style, option, noscript")) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({width, height}) => width > 0.5 && height > 0.5);
  if (rects.length === 0) continue;
  const container = block(element);
  const lines = new Set(rects.map(({top}) => Math.round(top / 4))).size;
  const character = rects.reduce((sum, {width}) => sum + width, 0) / text.length;
  const inner = container.clientWidth - parseFloat(style(container).paddingLeft) - parseFloat(style(container).paddingRight);
  if (lines > 1 && text.length > NARROW && inner < NARROW * character) {
    report("narrow", element, `"${shown(text)}" in ${Math.round(inner)} px`);
  }
  for (const rect of rects) {
    const box = container.getBoundingClientRect();
    const held = [...parents(element)].some((one) => one !== document.body && one !== document.documentElement && scrolls(one));
    if (!held && (rect.right > box.right + 1 || rect.left < box.left - 1)) {
      report("sticks out", element, `"${shown(text)}" by ${Math.round(Math.max(rect.right - box.right, box.left - rect.left))} px`);
    }
    const seen = visible(rect, element);
    if (seen) things.push({...seen, element, text, layer: layer(element)});
  }
}

// ---- Boxes ----
for (const element of root.querySelectorAll("*")) {
  if (isHidden(element) || element.closest("svg")) continue;
  const {overflowX, overflowY} = style(element);
  const cut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    || /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
  if (cut && element.textContent.trim() !== "") report("cut", element, `"${shown(element.textContent)}"`);
}

// ---- Controls ----
const controls = [...root.querySelectorAll(`${CONTROLS}, a[href]`)].filter((element) => !isHidden(element));
for (const element of controls) {
  let {left, top, right, bottom} = element.getBoundingClientRect();
  // A link in a sentence is as high as its line (WCAG 2.2, 2.5.8).
  const inline = element.matches("a:not(.button)") && style(element).display === "inline";
  const label = element.matches("input") ? element.closest("label") : null;
  if (label) {
    const box = label.getBoundingClientRect();
    [left, top] = [Math.min(left, box.left), Math.min(top, box.top)];
    [right, bottom] = [Math.max(right, box.right), Math.max(bottom, box.bottom)];
  }
  const [width, height] = [right - left, bottom - top];
  if (!inline && width > 0 && (width < TARGET - 0.5 || height < TARGET - 0.5)) {
    report("small", element, `"${shown(element.textContent)}" is ${Math.round(width)} by ${Math.round(height)} px`);
  }
  const seen = visible(element.getBoundingClientRect(), element);
  if (seen && element.matches(CONTROLS)) things.push({...seen, element, layer: layer(element)});
}

// ---- Pairs ----
const contains = (one, other) => one.element.contains(other.element) || other.element.contains(one.element);
const isButton = ({element, text}) => text === undefined && element.matches("button, a.button");
things.sort((one, other) => one.top - other.top);
for (let first = 0; first < things.length; first++) {
  const a = things[first];
  for (let second = first + 1; second < things.length; second++) {
    const b = things[second];
    if (b.top > a.bottom + 8) break;
    if (a.layer !== b.layer || contains(a, b)) continue;
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const pair = `${a.text ? `"${shown(a.text)}" ` : ""}and ${name(b.element)} "${shown(b.text ?? b.element.textContent)}"`;
    // A label may lie inside the frame of a button; its text is compared with the label's by itself. What is typed into is
    // no text of the page, so the whole box counts.
    const apart = (one, other) => one.text !== undefined && other.text === undefined && other.element.matches("button, summary");
    if (across > 2 && down > 3) {
      if (apart(a, b) || apart(b, a)) continue;
      report("overlap", a.element, `${pair} by ${Math.round(across)} by ${Math.round(down)} px`);
    } else if (a.text === undefined || b.text === undefined) {
      // A box and its own label touch on purpose, and a sentence runs up to the folded part in it.
      const ofOneLabel = a.element.closest("label") && a.element.closest("label") === b.element.closest("label");
      const beside = down > 8 && across <= 0;
      const least = isButton(a) && isButton(b) ? 8 : 1;
      if (!ofOneLabel && beside && -across < least - 0.5) report("glued", a.element, `${pair}, ${Math.round(-across)} px`);
      const below = across > 8 && down <= 0;
      if (isButton(a) && isButton(b) && below && -down < 1) report("glued", a.element, `${pair}, ${Math.round(-down)} px`);
    }
  }
}

// ---- The page ----
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...root.querySelectorAll("*")].filter((one) => !isHidden(one) && one.getBoundingClientRect().right > page.clientWidth + 1
    && ![...parents(one.parentElement)].some((outer) => outer !== document.body && outer !== page && (scrolls(outer) || clips(outer))));
  report("sideways", wide.at(-1) ?? page, `${page.scrollWidth} px in ${page.clientWidth}`);
}
return [...found].slice(0, arguments[0]);
