// The filters of the search page. They load when the reader opens them, or comes with one in the address.
claimpressSearch("filters", page => {
  "use strict";
  const { index, part, decode, make, names, section } = page;
  const lists = {};   // by filter: its values, each with a label and the entries that have it

  const chosen = name => new URLSearchParams(location.search).getAll(name);
  const wanted = () => names.filter(name => chosen(name).length);
  const element = name => section.querySelector(`[data-filter="${name}"]`);

  async function list(name) {
    if (!lists[name]) {
      const [keys, texts, ...labels] = await part("f/" + name);
      const own = labels[Math.max(0, index.languages.findIndex(one => one.code === page.language))];
      lists[name] = keys.map((key, at) => {
        const entries = [];
        decode(texts[at], entry => entries.push(entry));
        return { key, label: own[at], entries };
      });
    }
    return lists[name];
  }

  async function load() {
    await Promise.all(names.filter(name => chosen(name).length || element(name) && element(name).open).map(list));
  }

  // Which entries have one of the chosen values of a filter.
  function allowed(name) {
    const mask = new Uint8Array(index.size), keys = chosen(name);
    lists[name].filter(value => keys.includes(value.key)).forEach(value => value.entries.forEach(entry => { mask[entry] = 1; }));
    return mask;
  }

  function keep(entries) {
    const masks = wanted().map(allowed);
    return entries.filter(entry => masks.every(mask => mask[entry]));
  }

  // Each value with the number of results that choosing it would leave, other filters being as they are.
  function count(entries) {
    showChosen();
    const hits = new Uint8Array(index.size);
    entries.forEach(entry => { hits[entry] = 1; });
    names.filter(name => lists[name] && element(name)).forEach(name => {
      const masks = wanted().filter(other => other !== name).map(allowed), keys = chosen(name);
      const values = lists[name].map(value => ({
        key: value.key, label: value.label, checked: keys.includes(value.key),
        number: value.entries.filter(entry => hits[entry] && masks.every(mask => mask[entry])).length
      })).filter(value => value.number || value.checked);
      if (name !== "verdict" && name !== "period") values.sort((a, b) => b.number - a.number || (a.label < b.label ? -1 : 1));
      draw(element(name), name, values);
    });
  }

  // What was chosen, each to be taken off again beside the results.
  const chips = make("p", { className: "chips" });
  document.querySelector("button.clear").before(chips);
  function showChosen() {
    const buttons = wanted().flatMap(name => chosen(name).map(key => {
      const label = (lists[name].find(value => value.key === key) || { label: key }).label;
      const button = make("button", { type: "button", textContent: label + " ×", ariaLabel: page.say("remove-filter", label) });
      button.addEventListener("click", async () => {
        await choose(name, key, false);
        (chips.querySelector("button") || document.querySelector("main input[name=q]")).focus();
      });
      return button;
    }));
    chips.replaceChildren(...buttons);
  }

  function choose(name, key, on) {
    const address = new URLSearchParams(location.search), others = address.getAll(name).filter(value => value !== key);
    address.delete(name);
    others.concat(on ? key : []).forEach(value => address.append(name, value));
    page.go(address, true);
    return page.search();
  }

  function draw(details, name, values) {
    const focused = document.activeElement && details.contains(document.activeElement) ? document.activeElement.value : null;
    const fields = make("fieldset", {}, make("legend", { className: "vh", textContent: details.querySelector("summary").textContent }),
      ...values.slice(0, 60).map(value => {
        const input = make("input", { type: "checkbox", name, value: value.key, checked: value.checked });
        return make("label", {}, input, value.label, " ", make("span", { className: "num" }, value.number.toLocaleString(page.language)));
      }));
    const before = details.querySelector("fieldset");
    if (before) before.replaceWith(fields); else details.append(fields);
    [...fields.elements].filter(input => input.value === focused).forEach(input => input.focus());
  }

  section.addEventListener("change", event => {
    const { name, value, checked } = event.target;
    if (names.includes(name)) choose(name, value, checked);
  });
  wanted().forEach(name => { if (element(name)) element(name).open = true; });
  return { load, keep, count };
});
