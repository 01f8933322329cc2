"use strict";
// Shows together what belongs together: words of the text and items of the panel that share a key.
(() => {
  const words = new Map(); // key -> [element, kind] in the text
  const items = new Map(); // key -> items of the panel
  const put = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
  for (const element of document.querySelectorAll("[data-k]")) {
    for (const pair of element.dataset.k.split(" ")) {
      const colon = pair.lastIndexOf(":");
      put(words, pair.slice(0, colon), [element, pair.slice(colon + 1)]);
    }
  }
  for (const item of document.querySelectorAll("[data-show]")) {
    for (const key of item.dataset.show.split(" ")) put(items, key, item);
  }

  let lit = [];
  let article = null;
  let pinned = null;

  function clear() {
    for (const element of lit) {
      delete element.dataset.on;
      if (element.dataset.k) delete element.dataset.side;
      element.classList.remove("on");
    }
    lit = [];
    if (article) article.classList.remove("showing");
    article = null;
  }

  function show(origin) {
    clear();
    const holder = origin.closest("[data-k], [data-show]");
    if (!holder) return;
    const inText = holder.dataset.k !== undefined;
    // In the text the innermost comes first, and it alone is shown; the panel shows all it stands in.
    const keys = inText ? holder.dataset.k.split(" ").map(pair => pair.slice(0, pair.lastIndexOf(":")))
                        : holder.dataset.show.split(" ");
    for (const key of inText ? keys.slice(0, 1) : keys) {
      for (const [element, kind] of words.get(key) || []) {
        if (element.dataset.on) continue;
        element.dataset.on = kind;
        if (holder.dataset.side) element.dataset.side = holder.dataset.side;
        lit.push(element);
      }
    }
    for (const key of keys) {
      for (const item of items.get(key) || []) {
        item.classList.add("on");
        lit.push(item);
      }
    }
    article = holder.closest("article");
    if (article) article.classList.add("showing");
  }

  function bringIntoPanel(holder) {
    const key = (holder.dataset.k || "").split(":")[0];
    const item = (items.get(key) || []).find(candidate => candidate.id);
    const panel = item && item.closest(".panel");
    if (panel && panel.scrollHeight > panel.clientHeight) {
      panel.scrollTo({ top: item.offsetTop - panel.offsetTop - panel.clientHeight / 3, behavior: "smooth" });
    }
  }

  const holderOf = event => event.target.closest ? event.target.closest("[data-k], [data-show]") : null;
  const restore = () => pinned ? show(pinned) : clear();

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    const holder = holderOf(event);
    if (holder) show(holder); else restore();
  });
  document.addEventListener("focusin", event => { const holder = holderOf(event); if (holder) show(holder); });
  document.addEventListener("focusout", restore);
  document.addEventListener("click", event => {
    const holder = holderOf(event);
    const again = holder !== null && holder === pinned;
    pinned = again ? null : holder;
    if (!holder) { clear(); return; }
    // The first tap on a link in the text shows, the second follows it.
    if (holder.dataset.k && !again) event.preventDefault();
    show(holder);
    if (holder.dataset.k) bringIntoPanel(holder);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { pinned = null; clear(); }
  });
})();
