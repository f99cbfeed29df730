// Two ways to the search box from the keyboard: Ctrl+K, and the key / unless the reader has switched it off on the search
// page. A page without a box leads to the one that has it. Nothing is loaded.
(() => {
  "use strict";
  const elsewhere = document.currentScript.dataset.search;
  const on = () => { try { return localStorage.getItem("search-key") !== "off"; } catch (closed) { return true; } };

  document.addEventListener("keydown", event => {
    const typing = /^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== "checkbox";
    if (!((event.ctrlKey || event.metaKey) && event.key === "k" || event.key === "/" && !typing && on())) return;
    const box = document.querySelector("form[role=search] input[name=q]");
    event.preventDefault();
    if (box) { box.focus(); box.select(); }
    else if (elsewhere) location.href = elsewhere + "#q";
  });
})();
