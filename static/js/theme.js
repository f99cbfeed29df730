// The switch between a light and a dark page. Without it, the reader's system decides.
(function () {
  var root = document.documentElement, key = "theme", kept = null;
  try { kept = localStorage.getItem(key); } catch (e) { /* storage may be closed */ }
  if (kept === "light" || kept === "dark") root.dataset.theme = kept;
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("button.theme"), system = matchMedia("(prefers-color-scheme: dark)");
    if (!button) return;
    function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : system.matches; }
    function label() { button.textContent = dark() ? button.dataset.light : button.dataset.dark; }
    button.hidden = false;
    button.addEventListener("click", function () {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem(key, root.dataset.theme); } catch (e) { /* the choice lasts for this page */ }
      label();
    });
    system.addEventListener("change", label);
    label();
  });
})();
