// What a careful visitor would look for; the tests call these in the page.

"use strict";

const shown = selector => [...document.querySelectorAll(selector)].filter(e => !e.closest("template") && e.checkVisibility({ opacityProperty: true }));

// Controls that a screen reader could only call "button".
function nameless() {
  const named = e => e.ariaLabel || [...(e.labels || [])].some(label => label.textContent.trim()) || e.textContent.trim()
    || e.getAttribute("alt") || document.getElementById(e.getAttribute("aria-labelledby"));
  return shown("button, input, select, textarea, summary, a[href], [role=log], img, dialog").filter(e => !named(e)).map(e => e.outerHTML.slice(0, 120));
}

// Texts whose contrast is under what WCAG AA asks for.
function faint() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, below) => top.slice(0, 3).map((part, i) => part * top[3] / 255 + below[i] * (1 - top[3] / 255));
  const behind = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3]) layers.push(colour);
      if (colour[3] === 255) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  const linear = part => part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const light = rgb => rgb.map(linear).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  for (const element of shown("body *")) {
    if (element.closest("[disabled], .skip, .unseen, option")) continue;
    const words = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    if (!words && !element.matches("input, textarea")) continue;
    const style = getComputedStyle(element), ground = behind(element), size = parseFloat(style.fontSize);
    const [brighter, darker] = [light(over(rgba(style.color), ground)), light(ground)].sort((a, b) => b - a);
    const ratio = (brighter + 0.05) / (darker + 0.05), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${element.textContent.slice(0, 30)}`);
  }
  return found;
}

// Where the keyboard is, and whether one can see it.
function focused() {
  const element = document.activeElement, style = getComputedStyle(element);
  return {
    what: element.id || element.className || element.tagName,
    label: element.ariaLabel || (element.innerText || "").trim().slice(0, 20),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    phone: element.closest(".phone")?.dataset.person || "",
  };
}

// The page's own words that are Chinese although it speaks English.
function chinese() {
  const own = [...document.querySelectorAll("[data-say], [data-name]")].filter(e => !e.matches(".seal"));
  return own.map(e => e.ariaLabel || e.textContent).filter(text => /[\u3400-\u9fff]/.test(text));
}

// Phones that can be seen from edge to edge.
function wholePhones() {
  return shown(".phone").filter(e => e.getBoundingClientRect().left >= 0 && e.getBoundingClientRect().right <= innerWidth).length;
}

// Phones of which only a part can be seen.
function cutPhones() {
  const seen = shown(".phone").map(e => e.getBoundingClientRect()).filter(box => box.right > 1 && box.left < innerWidth - 1);
  return seen.filter(box => box.left < -1 || box.right > innerWidth + 1).length;
}

// In how many lines each label of a message's buttons is written.
function labelLines() {
  return Object.fromEntries(shown(".buttons button").map(button => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return [button.textContent, new Set([...range.getClientRects()].map(box => Math.round(box.top))).size];
  }));
}

// What a thumb would miss: under 44 pixels high, unless its label is the larger target.
function tooSmall() {
  return shown("button, summary, select, input, textarea").filter(e => (e.closest("label.tick") || e).offsetHeight < 44).map(e => e.outerHTML.slice(0, 120));
}

// Between the dot for news and the title beside it.
function dotGap() {
  const back = document.querySelector(".back.new"), dot = getComputedStyle(back, "::after"), edge = back.getBoundingClientRect().right - parseFloat(dot.right);
  return document.querySelector(".title strong").getBoundingClientRect().left - edge;
}

Object.assign(globalThis, { nameless, faint, focused, chinese, wholePhones, cutPhones, labelLines, tooSmall, dotGap });
