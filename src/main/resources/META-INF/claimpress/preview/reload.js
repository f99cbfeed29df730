// Keeps a page of the preview up to date: loads it again when the site has changed, and lays over it what is wrong.
(function () {
  "use strict";

  var own = document.currentScript.dataset;
  var events = null;
  var shown = null;

  function listen() {
    if (events || document.hidden) return;
    events = new EventSource("/.claimpress/events");
    events.onmessage = function (event) { hear(JSON.parse(event.data)); };
  }

  // A browser keeps few connections to one host, so a page that nobody sees gives its own back.
  function pause() {
    if (events) events.close();
    events = null;
  }

  function hear(now) {
    if (own.state) {
      if (String(now.state) !== own.state) location.reload();
    } else if (now.behind) {
      fetch("/.claimpress/problems").then(function (answer) { return answer.text(); }).then(cover);
    } else if (String(now.version) !== own.version) {
      renew();
    } else {
      count(now.warnings);
    }
  }

  // A page whose template has a fault cannot be made again: then the old one stays.
  function renew() {
    fetch(location.href, { method: "HEAD" }).then(function (answer) {
      if (answer.status !== 500) location.reload();
    });
  }

  function cover(html) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var main = document.importNode(page.querySelector("main"), true);
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = "Hide";
    close.addEventListener("click", function () { show(null); });
    main.prepend(close);
    main.className = "cover";
    main.setAttribute("role", "alert");
    show(main);
  }

  function count(warnings) {
    if (!warnings) return show(null);
    var link = document.createElement("a");
    link.className = "count";
    link.href = "/.claimpress/problems";
    link.textContent = warnings + (warnings === 1 ? " warning" : " warnings");
    show(link);
  }

  // In a tree of its own, so that neither the site's style nor ours reaches the other.
  function show(element) {
    if (shown) shown.remove();
    shown = null;
    if (!element) return;
    shown = document.createElement("div");
    shown.dataset.preview = element.className;
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/.claimpress/preview.css";
    shown.attachShadow({ mode: "open" }).append(style, element);
    document.body.append(shown);
  }

  document.addEventListener("visibilitychange", function () { document.hidden ? pause() : listen(); });
  window.addEventListener("pagehide", pause);
  window.addEventListener("pageshow", listen);
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") show(null); });
  listen();
})();
