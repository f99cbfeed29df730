// Loads when a reader pastes an address. It is made canonical as the room `address` does it, by the same rules.
(() => {
  "use strict";
  const coded = bytes => [...bytes].map(byte => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
  const bytes = text => new TextEncoder().encode(text);

  // One spelling for each address: what is plain stands plain, all else in percent signs.
  const normal = text => text.replace(/%([0-9a-fA-F]{2})|([^!-$&-~])/gu, (whole, hex, other) => {
    if (other !== undefined) return coded(bytes(other));
    const letter = String.fromCharCode(parseInt(hex, 16));
    return /[a-z0-9._~-]/i.test(letter) ? letter : whole.toUpperCase();
  });

  function decoded(text) {
    if (!text.includes("%")) return text;
    const out = [];
    text.replace(/%([0-9a-fA-F]{2})|([^])/gu, (whole, hex, other) => { hex ? out.push(parseInt(hex, 16)) : out.push(...bytes(other)); });
    return new TextDecoder().decode(new Uint8Array(out));
  }

  const matches = (name, wanted) => name.endsWith("*") ? wanted.startsWith(name.slice(0, -1)) : name === wanted;
  const has = (names, wanted) => names.some(name => matches(name, wanted));
  const hasHost = (hosts, wanted) => hosts.some(host => matches(host, wanted) || wanted.endsWith("." + host));

  function canonical(rules, address) {
    const [prefixes, inner, hostNames, parameters, settings, starts, ends, archives, caches, wrappers, identifying, folded, forms] = rules;
    const pairs = rows => new Map(rows.map(row => [row.split(" ")[0], row.split(" ").slice(1)]));
    const others = pairs(hostNames), named = pairs(identifying);

    function shorter(host) {
      if (others.has(host)) return others.get(host)[0];
      for (const end of [":80", ":443", ":", "."]) if (host.endsWith(end)) return host.slice(0, -end.length);
      for (const prefix of prefixes) if (host.startsWith(prefix) && host.indexOf(".", prefix.length) > 0) return host.slice(prefix.length);
      const labels = host.split(".");
      return labels.length > 3 && inner.includes(labels[1]) ? [labels[0], ...labels.slice(2)].join(".") : host;
    }
    function ascii(host) {
      if (!/[^\0-\x7f]/.test(host)) return host;
      try { return new URL("http://" + host).hostname; } catch (noHost) { return host; }
    }
    const settle = (text, step) => { for (let before = null; before !== text;) text = step(before = text); return text; };

    function parts(address) {
      const scheme = address.match(/^(?:https?:\/|\/\/)/i);
      const rest = (scheme ? address.slice(scheme[0].length).replace(/^\/+/, "") : address).split("#")[0];
      const end = (rest + "/").search(/[\/?]/), authority = decoded(rest.slice(0, end));
      const host = settle(authority.slice(authority.lastIndexOf("@") + 1).toLowerCase(), one => shorter(ascii(one)));
      const dot = authority.indexOf("."), likely = dot > 0 && dot < authority.length - 1 && !authority.includes("@");
      if (!host || /[\0- %\/?#@]/.test(host) || !scheme && !likely) return null;
      const question = rest.indexOf("?", end);
      return { host, path: normal(question < 0 ? rest.slice(end) : rest.slice(end, question)), query: normal(question < 0 ? "" : rest.slice(question + 1)) };
    }

    const INNER = /https?(?::\/{1,2}|%3A(?:%2F){1,2})/i;
    const hostIn = (pieces, from) => from < pieces.length && pieces[from].indexOf(".") > 0 ? pieces.slice(from).join("/") : null;
    function archived({ path, query }) {
      const cache = decoded(query).match(/cache:(?:[A-Za-z0-9_-]{6,20}:)?([^+& ]+)/);
      if (cache) return cache[1];
      const rest = query ? path + "?" + query : path, found = rest.match(INNER), pieces = rest.split("/");
      if (found) return found[0].includes("%") ? decoded(rest.slice(found.index)) : rest.slice(found.index);
      for (let at = 1; at + 1 < pieces.length; at++) if (/^[0-9]{4,14}(?:[a-z]{2}_)?\*?$/.test(pieces[at])) return hostIn(pieces, at + 1);
      return null;
    }
    function unwrapped(outer) {
      if (hasHost(archives, outer.host)) return archived(outer);
      const pieces = outer.path.split("/");
      if (hasHost(caches, outer.host) && pieces.length > 2 && ["c", "v", "i", "r", "wp", "amp"].includes(pieces[1])) {
        const page = hostIn(pieces, pieces[2] === "s" ? 3 : 2);
        if (page) return outer.query ? page + "?" + outer.query : page;
      }
      for (const [host, path, ...names] of wrappers.map(row => row.split(" "))) if (matches(host, outer.host) && path === (outer.path || "/"))
        for (const [name, value] of outer.query.split("&").map(pair => [pair.split("=")[0], decoded(pair.slice(pair.indexOf("=") + 1))]))
          if (names.includes(name) && value.search(INNER) === 0) return value;
      return null;
    }

    const foldedName = part => part.startsWith("+") ? part : normal(part.toLowerCase());
    function formed(host, path) {
      for (const [from, to] of forms.map(row => row.split(" "))) {
        const [name, ...pieces] = from.split("/"), open = pieces[pieces.length - 1] === "*";
        if (open) pieces.pop();
        if (name !== host || path.length < pieces.length || path.length > pieces.length && !open) continue;
        if (!pieces.every((piece, at) => piece[0] === "{" || piece === path[at])) continue;
        return pieces.reduce((result, piece, at) => {
          const value = piece === "{name}" && folded.includes(host) ? foldedName(path[at]) : path[at];
          return piece[0] === "{" ? result.split(piece).join(to.includes("?") ? value.split("&").join("%26") : value) : result;
        }, to);
      }
      return null;
    }
    function shorterPath(path) {
      if (path.endsWith("/")) return path.slice(0, -1);
      for (const start of starts) if (path.startsWith("/" + start + "/")) return path.slice(start.length + 1);
      for (const end of ends) if (path.toLowerCase().endsWith(end) && (end.startsWith("/index") || path.length > end.length + 1)) return path.slice(0, -end.length);
      return path;
    }
    function plain({ host, path, query }) {
      const pieces = settle(path.replace(/\/{2,}/g, "/"), shorterPath).split("/").filter(piece => piece), form = formed(host, pieces);
      if (form !== null) return form;
      if (pieces.length && folded.includes(host)) pieces[0] = foldedName(pieces[0]);
      const kept = query.split("&").filter(parameter => {
        const small = parameter.toLowerCase(), name = small.split("=")[0];
        return name && (named.has(host) ? named.get(host).includes(name) : !has(parameters, name) && !settings.includes(small));
      }).sort().join("&");
      return host + pieces.map(piece => "/" + piece).join("") + (kept ? "?" + kept : "");
    }

    let found = address.trim();
    for (let steps = 0, before = null; found !== before && steps < 11; steps++) {
      const outer = parts(before = found);
      if (!outer) break;
      const within = unwrapped(outer), page = within ? parts(within) : null;
      found = plain(page || outer);
    }
    return found;
  }

  // The entries that cite an address, each with what it counts: see AddressShards, which writes the lists.
  async function cited({ index, part, decode }, address) {
    const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", scores = new Float32Array(index.size);
    const text = canonical(await part("r"), address);
    let high = 0x811C9DC5, low = high;
    for (let at = 0; at < text.length; at++) {
      high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
    }
    const key = [30, 24, 18, 12, 6, 0].map(shift => SIGNS[low >>> shift & 63]).join("");
    const [keys, lists] = await part("a/" + (high >>> 0) % index.addresses);
    lists.split(" ").forEach((list, at) => {
      if (keys.slice(at * 6, at * 6 + 6) === key) decode(list, (entry, level) => { scores[entry] = 1 + 9 * level; });
    });
    return scores;
  }
  claimpressSearch("address", cited, canonical);
})();
