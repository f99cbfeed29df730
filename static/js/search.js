//# allFunctionsCalledOnLoad
// (Browsers that know this line compile all of it beside the page, and not a piece at each of the first keys.)
// The search page. Nothing loads before the reader asks; then, where it does not stand in the page, the manifest, then the files of
// the index that hold the reader's words, then the records of the first results. Each file calls claimpressSearch with its content.
(() => {
  "use strict";
  const script = document.currentScript, root = script.dataset.root || "./", language = script.dataset.language;
  const mark = new URL(script.src).search;   // of this version of the scripts
  const form = document.querySelector("form[role=search]"), box = form && form.querySelector("input[name=q]");
  const list = document.querySelector("[data-results], #results"), status = document.querySelector("[data-result-count]");
  if (!box || !list || !status) return;
  const inPage = document.getElementById("search-index");
  const wordsElement = document.getElementById("search-words");
  const sentences = wordsElement ? JSON.parse(wordsElement.textContent) : {};

  const LONGEST = 40;   // of a longer word the index has the beginning
  const LONGEST_ADDRESS = 8000;   // an entry cites up to 2,000 letters; wrapped in another address they may be three times as many
  const PAGE = 10, AT_ONCE = 3, MOST_WORDS = 8, MOST_RECORD_FILES = 5, MOST_KEPT = 20, AS_GOOD = 0.93, WAIT = 80, PAUSE = 500;
  const WHOLE = 1, FOLDED = 0.9, BEGINNING = 0.35, KIN = 0.33, ONE_EDIT = 0.3, GUESSED = 0.5, OWN_LANGUAGE = 3, RECENT = 0.05, HANDFUL = 5;

  // ---- files ----------------------------------------------------------------------------------------------------
  const asked = new Map();
  window.claimpressSearch = (name, ...content) => asked.has(name) && asked.get(name).done(content);
  window.claimpressSearch.words = async text => (await manifest()).words(text);   // for tests: both sides fold alike

  function load(name, address) {
    if (!asked.has(name)) {
      const file = {};
      file.content = new Promise((done, failed) => {
        const element = document.createElement("script");
        file.done = content => { file.came = true; done(content); };
        element.src = root + address;
        element.onload = element.onerror = () => { if (!file.came) failed(new Error(name)); };
        document.head.append(element);
      });
      asked.set(name, file);
    }
    return asked.get(name).content;
  }

  let index = null;
  async function manifest(fresh) {
    if (!index) {
      const parts = inPage && !fresh ? JSON.parse(inPage.textContent)
        : await load("manifest", "search/manifest.js" + (fresh ? "?" + Date.now() : ""));
      const [format, languages, size, records, addresses, levels, terms, endings, common, folding, id] = parts;
      if (format !== 1) throw new Error("format");
      index = { size, records, addresses, id, common: new Set(common.split(" ")), levels: levels.map(Number),
        terms: terms.split(" "), endings: endings ? endings.split(" ") : [], words: reader(folding), weighed: new Map(),
        languages: languages.map(row => row.split(" ")).map(row => ({ code: row[0], start: +row[1], folder: row[2] || "" })) };
      index.gains = gains(index);
      index.best = new Float32Array(size);   // to weigh one word in, and empty again afterwards
      index.like = new Float32Array(size);
    }
    return index;
  }

  // What each entry gains before anybody asks: those of the page's language most, and of one language the newer ones a little.
  function gains({ size, languages }) {
    const gains = new Float32Array(size);
    languages.forEach(({ code, start }, at) => {
      const end = at + 1 < languages.length ? languages[at + 1].start : size, own = code === language ? OWN_LANGUAGE : 1;
      for (let entry = start; entry < end; entry++) gains[entry] = own * (1 + RECENT * (1 - (entry - start) / (end - start)));
    });
    return gains;
  }
  const part = name => load(name, `search/${index.id}/${name}.js`);

  // A new build takes the files of the old one away: then the manifest is asked for once more, past the cache.
  async function withIndex(work) {
    try {
      await manifest();
      return await work();
    } catch (error) {
      const before = index && index.id;
      index = filters = null;
      asked.clear();
      await manifest(true);
      if (index.id === before) throw error;
      return work();
    }
  }

  // ---- letters: the table comes from the index, so that both sides fold alike -------------------------------------
  function reader([separators, dropped, apostrophes, marks, spaceless, cased, stripped, shapes, letters, elided]) {
    const END = 0x40000, kinds = new Uint8Array(END), articles = new Set(elided.split(" "));
    const [LETTER, SEPARATOR, DROPPED, APOSTROPHE, MARK, SPACELESS, CASED, STRIPPED, SHAPE] = [0, 1, 2, 3, 4, 5, 8, 16, 32];
    const others = new Map(letters.split(" ").map(pair => [pair[0], pair.slice(1)]));
    const each = (ranges, act) => ranges.split(" ").forEach(range => {
      const [first, last = first] = range.split("-").map(code => parseInt(code, 16));
      act(first, last + 1);
    });
    [[separators, SEPARATOR], [dropped, DROPPED], [apostrophes, APOSTROPHE], [marks, MARK], [spaceless, SPACELESS], ["d800-dfff", SEPARATOR]]
      .forEach(([ranges, kind]) => each(ranges, (from, to) => kinds.fill(kind, from, to)));
    [[cased, CASED], [stripped, STRIPPED], [shapes, SHAPE]]
      .forEach(([ranges, flag]) => each(ranges, (from, to) => { for (let at = from; at < to; at++) kinds[at] |= flag; }));
    const flags = letter => { const code = letter.codePointAt(0); return code < END ? kinds[code] : DROPPED; };
    const plain = text => [...text].filter(letter => (flags(letter) & 7) === LETTER);
    function small(letter) {
      const flag = flags(letter);
      if (flag & SHAPE) return plain(letter.normalize("NFKD")).join("").toLowerCase();
      return flag & CASED ? letter.toLowerCase()[0] : letter;
    }
    const fold = word => [...word].map(letter => (flags(letter) & STRIPPED ? plain(letter.normalize("NFD")) : [letter])
      .map(one => others.has(one) ? others.get(one) : one).join("")).join("");

    // Letters that only become small, and that one by one as well as within a word: most words have no others.
    const plainly = new Int8Array(0x10000);
    function isPlain(code) {
      if (!plainly[code]) {
        const letter = String.fromCharCode(code), lower = letter.toLowerCase(), flag = kinds[code];
        const alone = (flag & 7) === LETTER && !(flag & SHAPE) && letter !== "\u03a3" && (flag & CASED ? lower.length === 1 : lower === letter);
        plainly[code] = alone && fold(small(letter)) === lower ? 1 : -1;
      }
      return plainly[code] > 0;
    }
    const separates = code => (kinds[code] & 7) === SEPARATOR && (code < 0xd800 || code > 0xdfff);

    return text => {
      const found = [];
      let letters = [], start = 0, end = 0, newest = "", run = null;
      const push = (written, from, to, rest) => found.push({ written, fold: fold(written), start: from, end: to, rest: !!rest });
      const finish = () => { if (letters.length) push(letters.join(""), start, end); letters = []; };
      const finishRun = () => { if (run) push(run.letter, run.at, run.end, run.paired); run = null; };
      for (let at = 0, letter; at < text.length; at += letter.length) {
        if (!letters.length && !run) {
          let to = at;
          while (to < text.length && isPlain(text.charCodeAt(to))) to++;
          if (to > at && (to === text.length || separates(text.charCodeAt(to)))) {
            const word = text.slice(at, to).toLowerCase();
            found.push({ written: word, fold: word, start: at, end: to, rest: false });
            if ((at = to) === text.length) break;
          }
        }
        letter = String.fromCodePoint(text.codePointAt(at));
        const kind = flags(letter) & 7, next = at + letter.length;
        if (kind !== SPACELESS && kind !== DROPPED && kind !== MARK) finishRun();
        if (kind === LETTER) {
          const folded = small(newest = letter);
          if (!folded && !letters.length) continue;   // of some shapes nothing is left
          if (!letters.length) start = at;
          letters.push(folded);
          end = next;
        } else if (kind === MARK && letters.length) {
          const both = (newest + letter).normalize("NFC");
          if ([...both].length === 1) letters[letters.length - 1] = small(newest = both);
          end = next;
        } else if (kind === SPACELESS) {
          finish();
          if (run) push(run.letter + letter, run.at, next);
          run = { letter, at, end: next, paired: !!run };
        } else if (kind === SEPARATOR || kind === APOSTROPHE && articles.has(letters.join(""))) {
          finish();
        }
      }
      finish();
      finishRun();
      return found;
    };
  }

  // ---- lists ------------------------------------------------------------------------------------------------------
  const SIGNS = new Int8Array(128);
  for (let code = 33, number = 0; code < 127; code++) if (code !== 34 && code !== 92) SIGNS[code] = number++;

  // Entries with their level: see NumberCode, which writes this.
  function decode(text, each) {
    let level = 0, last = -1, number = 0, factor = 1;
    for (let at = 0; at < text.length; at++) {
      const sign = SIGNS[text.charCodeAt(at)];
      if (sign < 8) { level = sign; last = -1; }
      else if (sign < 62) { last += number + factor * (sign - 8) + 1; each(last, level); number = 0; factor = 1; }
      else { number += factor * (sign - 62 + 54); factor *= 30; }
    }
  }

  // The entries of a term and their levels, read once.
  function entriesOf(term) {
    if (!term.entries) {
      term.entries = [];
      term.levels = [];
      decode(term.list, (entry, level) => { term.entries.push(entry); term.levels.push(level); });
    }
    return term.entries;
  }

  function expand(text) {
    let last = "";
    return text ? text.split(" ").map(word => last = last.slice(0, parseInt(word[0], 36)) + word.slice(1)) : [];
  }

  // The place of the file in which a word stands, or would stand.
  function place(boundaries, word) {
    let low = 0, high = boundaries.length;
    while (low < high) { const middle = low + high >> 1; if (boundaries[middle] <= word) low = middle + 1; else high = middle; }
    return Math.max(0, low - 1);
  }

  // All files with words that begin so, from the one where they start.
  function places(boundaries, beginning, most) {
    const first = place(boundaries, beginning), found = [first];
    while (found.length < most && (boundaries[first + found.length] || "").startsWith(beginning)) found.push(first + found.length);
    return found;
  }

  async function terms(number) {
    const file = await part("t/" + number);
    if (!file.terms) {
      const lists = file[1].split(" ");
      file.terms = expand(file[0]).map((word, at) => {
        const equals = word.indexOf("=");
        return { fold: equals < 0 ? word : word.slice(0, equals), written: word.slice(equals + 1), list: lists[at], number, at };
      });
    }
    return file.terms;
  }

  // ---- one word ---------------------------------------------------------------------------------------------------
  function oneEdit(one, other) {
    if (one.length > other.length) [one, other] = [other, one];
    if (other.length - one.length > 1) return false;
    let from = 0, to = 0;
    while (from < one.length && one[from] === other[from]) from++;
    while (to < one.length - from && one[one.length - 1 - to] === other[other.length - 1 - to]) to++;
    const left = one.length - from - to;
    return left + (other.length - one.length) <= 1 || one.length === other.length && left === 2
      && one[from] === other[from + 1] && one[from + 1] === other[from];
  }

  function likeness(word, term) {
    if (term.fold.startsWith(word.fold)) {
      if (term.fold.length > word.fold.length) return word.fold.length > 1 || word.short ? BEGINNING : 0;
      return term.written === word.written ? WHOLE : FOLDED;
    }
    if (!word.bends) return 0;
    if (oneEdit(word.fold, term.fold)) return ONE_EDIT;
    return term.fold.startsWith(word.stem) && term.fold.length <= word.fold.length + 2 ? KIN : 0;
  }
  const stem = fold => fold.slice(0, Math.max(4, Math.ceil(fold.length * 0.65)));

  // How many entries a list has; of a long one only that they are enough.
  function hits(list) {
    let count = 0;
    if (list.length > 8 * HANDFUL) return HANDFUL;
    decode(list, () => { count++; });
    return count;
  }

  // Every term that the word may mean, each with how near it is. Longer words, other endings and mistypings are
  // looked for farther away only when the word itself is rare or nowhere; one that is found a handful of times is not mistyped.
  async function meanings(word) {
    const loaded = new Set(), near = [];
    word.stem = stem(word.fold);
    word.bends = word.fold.length >= 5 && !/\d/.test(word.fold);
    const look = async numbers => {
      const fresh = numbers.filter(number => !loaded.has(number));
      fresh.forEach(number => loaded.add(number));
      for (const file of await Promise.all(fresh.map(terms)))
        for (const term of file) { const like = likeness(word, term); if (like) near.push({ term, like }); }
    };
    const entries = () => near.reduce((sum, one) => sum + (one.like >= FOLDED ? one.term.list.length : 0), 0);
    const isFew = () => near.reduce((sum, one) => sum + (one.like >= BEGINNING ? hits(one.term.list) : 0), 0) < HANDFUL;
    const found = () => near.filter(one => one.like >= BEGINNING || entries() < 8 && (one.like > ONE_EDIT || isFew()));
    await look(places(index.terms, word.fold, 1));
    if (entries() >= 12) return found();
    await look(places(index.terms, word.fold, word.fold.length > 2 ? 2 : 1));
    if (entries() || !word.bends) return found();
    await look(places(index.terms, word.stem, 3));
    if (near.length) return found();
    const backwards = [...word.fold].reverse().join("");
    const numbers = index.endings.length ? places(index.endings, backwards.slice(0, 2), 3) : [];
    const files = await Promise.all(numbers.map(number => part("e/" + number)));
    const others = [].concat(...files.map(file => expand(file[0]))).map(ending => [...ending].reverse().join(""))
      .filter(other => oneEdit(word.fold, other)).slice(0, 4);
    await look(others.map(other => place(index.terms, other)));
    return found();
  }

  // ---- a question -------------------------------------------------------------------------------------------------
  const ADDRESS = /(?:https?:\/\/|www\.)[^\s"<>]+|^[^\s\/@]+\.\p{L}{2,}\/\S*$/iu;

  function parse(text) {
    let address = (text.trim().match(ADDRESS) || [""])[0].slice(0, LONGEST_ADDRESS).replace(/[.,;:!?»”']+$/, "");
    if (!address.includes("(")) address = address.replace(/\)+$/, "");
    const question = { text: text.trim(), address, words: [], without: [], phrases: [], lacking: [] };
    if (address) return question;
    const known = new Set(), short = index.words(text).length <= 12;
    const take = (piece, into, excluded) => index.words(piece).forEach((word, offset) => {
      if (word.rest) return;
      if (word.written.length > LONGEST) ({ written: word.written, fold: word.fold } = index.words(word.written.slice(0, LONGEST))[0]);
      word.offset = offset;
      word.short = /[^\u0000-\u0dff]/.test(word.fold);
      if (into) into.push(word);
      if (excluded || known.has(word.fold)) return;
      known.add(word.fold);
      question.words.push(word);
    });
    if (!short) take(text);
    else text.replace(/(^|\s)(-?)(?:["“”„«»]([^"“”„«»]+)["“”„«»]?|(\S+))/g, (whole, before, minus, phrase, word) => {
      const excluded = !!minus && !!(phrase || word), into = phrase ? [] : excluded ? question.without : null;
      take(phrase || word || "", into, excluded);
      if (phrase && into.length > 1) question.phrases.push({ all: into, excluded });
      else if (phrase && excluded) question.without.push(...into);
    });
    question.words = chosen(question.words);
    return question;
  }

  // Of a long text the words that are likely to be rare; of a short one all but the little ones that are everywhere.
  function chosen(words) {
    const rare = words.filter(word => !index.common.has(word.fold));
    if (!rare.length) return words.slice(0, MOST_WORDS);
    if (words.length > 5 || rare.length > MOST_WORDS)
      return [...rare].sort((a, b) => b.fold.length - a.fold.length || (a.fold < b.fold ? -1 : 1)).slice(0, MOST_WORDS);
    return words.filter(word => rare.includes(word) || word.fold.length > 3);
  }

  // What a word counts in each entry. Kept, since the words before the one that the reader types stay as they are.
  function weigh(word) {
    const key = word.fold + " " + word.written, kept = index.weighed;
    if (kept.size > MOST_KEPT) kept.clear();
    if (!kept.has(key)) kept.set(key, meanings(word).then(weighed));
    return kept.get(key);
  }

  function weighed(meanings) {
    const best = index.best, like = index.like, entries = [];
    const spellings = meanings.filter(one => one.like >= FOLDED);
    let number = 0;
    meanings.sort((a, b) => b.like - a.like || b.term.list.length - a.term.list.length).splice(60);
    for (const one of meanings) {
      const { term } = one, all = entriesOf(term);
      for (let at = 0; at < all.length; at++) {
        const entry = all[at], value = one.like * index.levels[term.levels[at]];
        if (!best[entry]) entries.push(entry);
        if (value > best[entry]) { best[entry] = value; like[entry] = one.like; }
      }
      if (!spellings.length || one.like >= FOLDED) number = entries.length;
    }
    // Where the word stands as the reader wrote it, a mistyped one is only a guess.
    const guess = spellings.length ? KIN : 0, values = new Float32Array(entries.length), shares = new Float32Array(entries.length);
    entries.forEach((entry, at) => {
      values[at] = best[entry];
      shares[at] = like[entry] < guess ? GUESSED : 1;
      best[entry] = 0;
    });
    return { spellings, entries, values, shares, terms: meanings.map(one => one.term), rarity: Math.log(1 + index.size / (number + 1)) };
  }

  async function byWords(question) {
    const [found, without] = await Promise.all([question.words, question.without].map(words => Promise.all(words.map(weigh))));
    const scores = new Float32Array(index.size), covers = new Float32Array(index.size), counts = new Uint8Array(index.size), touched = [];
    let required = 0, weight = 0;
    found.forEach(({ spellings, entries, values, shares, rarity }, at) => {
      const counted = index.common.has(question.words[at].fold) ? 0 : 1;
      if (!entries.length) { question.lacking.push(question.words[at].written); return; }
      if (!spellings.length) question.similar = true;
      required += counted;
      weight += rarity;
      for (let place = 0; place < entries.length; place++) {
        const entry = entries[place];
        if (!scores[entry]) touched.push(entry);
        scores[entry] += rarity * values[place];
        covers[entry] += rarity * shares[place];
        if (shares[place] > GUESSED) counts[entry] += counted;
      }
    });
    question.matches = found.map(one => one.terms);
    if (!found.length) for (const entry of all()) { scores[entry] = covers[entry] = weight = 1; touched.push(entry); }   // of all but some
    for (const { term } of [].concat(...without.map(one => one.spellings))) for (const entry of entriesOf(term)) scores[entry] = 0;
    for (const { all, excluded } of question.phrases) {
      const words = all.filter(word => !index.common.has(word.fold));
      await extra("phrase", words, (await Promise.all(words.map(weigh))).map(one => one.spellings), scores, excluded);
    }
    for (const entry of touched) scores[entry] *= (covers[entry] / weight) ** 2;
    return rank(scores, touched, entry => counts[entry] >= required);
  }

  // The results in two parts. Those that have every word, or say nearly as much as the best one, are the strong ones.
  function rank(scores, entries, isFull) {
    const { gains } = index;
    let best = 0, full = false;
    for (const entry of entries) if (scores[entry]) {
      scores[entry] *= gains[entry];
      best = Math.max(best, scores[entry]);
      full = full || isFull(entry);
    }
    const enough = best * (full ? 1 : 0.6), strong = [], weak = [];
    for (const entry of entries) if (scores[entry]) (scores[entry] >= enough || isFull(entry) ? strong : weak).push(entry);
    return { scores, strong, weak, isFull };
  }

  // Best first, and of two that are as good the newer one. Score and entry make one number, since plain numbers are sorted
  // many times faster than anything that has to be compared by a function.
  function sorted(entries, scores) {
    const ROOM = 2 ** 22, best = entries.reduce((most, entry) => Math.max(most, scores[entry]), 0);
    const keys = Float64Array.from(entries, entry => Math.round((1 - scores[entry] / best) * 2 ** 30) * ROOM + entry).sort();
    return Array.from(keys, key => key % ROOM);
  }

  // Those that may stand on the first page, and those that cannot.
  function nearTop(entries, scores) {
    const top = new Float32Array(PAGE), near = [], far = [];
    for (const entry of entries) if (scores[entry] > top[0]) { top[0] = scores[entry]; top.sort(); }
    for (const entry of entries) (scores[entry] >= top[0] * AS_GOOD ? near : far).push(entry);
    return [near, far];
  }

  const all = () => Array.from({ length: index.size }, (none, entry) => entry);
  const everything = () => rank(new Float32Array(index.size).fill(1), all(), () => true);

  // What few questions need is kept in scripts of its own.
  const extra = async (name, ...values) => (await load(name, `js/search-${name}.js${mark}`))[0]({ index, part, decode, terms }, ...values);
  const byAddress = async address => rank(await extra("address", address), all(), () => true);

  // ---- the page ---------------------------------------------------------------------------------------------------
  const section = document.getElementById("filters"), moreButton = make("button", { type: "button", className: "more", hidden: true });
  const clearButton = make("button", { type: "button", className: "clear", hidden: true });
  const names = ["verdict", "country", "topic", "claimant", "language", "period"];
  const isNarrowed = () => names.some(name => new URLSearchParams(location.search).has(name));
  let question = null, answered = null, found = [], rest = [], scores = null, shown = 0, turn = 0, filters = null;

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // A sentence of the page's language; where it has plural forms, the first value chooses.
  let plurals = null, numbers = null;   // made once, since making them takes long
  function say(key, ...values) {
    let sentence = sentences[key] || "";
    plurals = plurals || new Intl.PluralRules(language);
    numbers = numbers || new Intl.NumberFormat(language);
    if (!values.length) return sentence;
    if (typeof sentence === "object") sentence = sentence[plurals.select(values[0])] || sentence.other || "";
    return sentence.replace(/\{(\d)\}/g, (whole, at) => typeof values[at] === "number" ? numbers.format(values[at]) : values[at]);
  }

  // Never hidden again, so that a screen reader hears what changes in it.
  const tell = (text, count) => { status.hidden = false; status.textContent = text; status.dataset.resultCount = count || 0; };

  function remember(cleared) {
    const wanted = new URLSearchParams();
    if (box.value.trim()) wanted.set("q", box.value.trim().slice(0, 1000));   // a server refuses longer addresses
    if (!cleared) for (const [name, value] of new URLSearchParams(location.search)) if (names.includes(name)) wanted.append(name, value);
    go(wanted, cleared);
  }
  // What was sent, chosen or opened stays for the way back; what was only typed gives way to what is typed next.
  function go(wanted, push) {
    const address = location.pathname + (wanted.toString() ? "?" + wanted : ""), kept = history.state && history.state.sent;
    try {
      if (address !== location.pathname + location.search) history[push || kept ? "pushState" : "replaceState"](push ? { sent: true } : null, "", address);
    } catch (tooOften) { /* some browsers count */ }
  }

  const NONE = { strong: [], weak: [], scores: [], isFull: () => false };
  const find = async asked => !index.size ? NONE : asked.address ? byAddress(asked.address)
    : asked.words.length || asked.without.length || asked.phrases.length ? byWords(asked) : asked.text ? NONE : everything();

  async function answer(text) {
    let asked = parse(text), results = await find(asked);
    if (asked.address && !results.strong.length) {   // most posts have a link, and words beside it
      const beside = parse(text.replace(new RegExp(ADDRESS, "giu"), " ")), others = beside.text ? await find(beside) : NONE;
      if (others.strong.length) [asked, results] = [{ ...beside, uncited: true }, others];
    }
    if (isNarrowed()) await openFilters();
    return { asked, results };
  }

  async function search() {
    const mine = ++turn, text = box.value;
    if (!text.trim() && !isNarrowed()) { answered = null; list.ariaBusy = false; show(null); return filters && filters.count(everything().strong); }
    list.ariaBusy = true;
    if (!found.length) tell(say("searching"));
    try {
      const { asked, results } = await withIndex(() => answer(text));
      if (mine !== turn) return;
      const [strong, weak] = [results.strong, results.weak].map(some => filters ? filters.keep(some) : some);
      const [near, far] = nearTop(strong, results.scores), order = firstPage(sorted(near, results.scores), results.scores);
      const ten = await Promise.all(order.slice(0, PAGE).map(record));
      if (mine !== turn) return;
      if (asked.words.length > 1) nearestFirst(ten, text, results.scores);
      scores = results.scores;
      answered = results.strong;
      show(asked, ten, order, [far, weak], strong.length, strong.filter(results.isFull).length);
      if (filters) filters.count(answered);
    } catch (error) {
      if (mine === turn) { show(null); tell(say("search-failed")); }
    }
    if (mine === turn && !complete) list.ariaBusy = false;
  }

  // The first ten, whose records lie in few files: of results that say the same, those that lie together.
  function firstPage(order, scores) {
    if (order.length <= PAGE) return order;
    const limit = scores[order[PAGE - 1]], file = entry => entry / index.records | 0;
    const below = bound => { let at = 0; while (at < order.length && scores[order[at]] > bound) at++; return at; };
    const sure = order.slice(0, below(limit * 1.03)), open = order.slice(sure.length, below(limit * AS_GOOD));
    const certain = new Set(sure.map(file)), need = PAGE - sure.length;
    for (let width = need; ; width = Math.min(width * 2, open.length)) {
      const groups = new Map();
      for (const entry of open.slice(0, width)) {
        if (!groups.has(file(entry))) groups.set(file(entry), []);
        groups.get(file(entry)).push(entry);
      }
      const known = number => certain.has(number) ? 99 : 0, taken = new Set(), files = new Set(certain);
      for (const [number, group] of [...groups].sort((a, b) => known(b[0]) - known(a[0]) || b[1].length - a[1].length)) {
        if (taken.size >= need) break;
        files.add(number);
        group.slice(0, need - taken.size).forEach(entry => taken.add(entry));
      }
      if (files.size <= MOST_RECORD_FILES || width === open.length)
        return sure.concat(open.filter(entry => taken.has(entry)), order.slice(sure.length).filter(entry => !taken.has(entry)));
    }
  }

  // Among the first ten, those whose claim or title is what the reader typed, has it or stands in it, word for word.
  function nearestFirst(ten, text, scores) {
    const line = words => ` ${words.filter(word => !word.rest).map(word => word.fold).join(" ")} `, wanted = line(index.words(text));
    const near = said => said === wanted ? 3 : said.includes(wanted) ? 1.5 : said.length > 12 && wanted.includes(said) ? 2 : 1;
    const worth = new Map(ten.map(one => [one, scores[one.entry] * near(line(one.claim.words)) * near(line(one.title.words))]));
    ten.sort((a, b) => worth.get(b) - worth.get(a) || a.entry - b.entry);
  }

  // What the list shows of an entry.
  async function record(entry) {
    const columns = await part("d/" + (entry / index.records | 0)), known = columns.known = columns.known || new Map();
    if (known.has(entry)) return known.get(entry);
    const rows = columns.rows = columns.rows || columns.map(column => column.split("\n"));
    const [slug, title, verdict, claim, said, date, countries] = rows.map(column => column[entry % index.records]);
    const language = index.languages.filter(other => other.start <= entry).pop();
    known.set(entry, { entry, slug, title: new Read(title), verdict, claim: new Read(claim), said, date, countries, language });
    return known.get(entry);
  }

  // A text whose words are found when they are asked for.
  class Read {
    constructor(text) { this.text = text; }
    get words() { return this.found = this.found || index.words(this.text); }
  }

  function href({ slug, title, language }) {
    const address = title.words.map(word => word.fold).join("-").slice(0, parseInt(slug.slice(0, 2), 36)) + slug.slice(2);
    return root + language.folder + "fact-checks/" + address + (location.protocol === "file:" ? "/index.html" : "/");
  }

  // Puts the first page of results in the place of the old ones.
  function show(asked, ten = [], order = [], others = [], strong = 0, full = 0) {
    question = asked;
    found = order;
    rest = others.filter(some => some.length);
    shown = ten.length;
    if (asked && asked.matches) asked.folds = new Set(asked.matches.flat().concat(asked.words).map(word => word.fold));
    fill(ten, () => count(strong, full));
    clearButton.textContent = say("clear-filters");
    clearButton.hidden = !isNarrowed();
    moreButton.textContent = say("show-more-results");
    moreButton.hidden = shown >= found.length && !rest.length;
  }

  function count(strong, full) {
    if (!question) return tell("");
    const { text, address, similar, lacking, uncited } = question, number = full || strong;
    const nowhere = full && lacking.length < 4 ? lacking.map(word => say("quote-open") + word + say("quote-close")).join(", ") : "";
    if (!strong) return tell(address ? say("no-results-for-address") : text ? say("no-results", text) + " " + say("no-results-help") : say("results-all-count", 0));
    const about = address ? say("results-for-address-count", number) : text ? say("results-count", number, text) : say("results-all-count", number);
    const notes = [[!(full && (nowhere || !lacking.length) || address), "results-with-some"], [nowhere, "word-nowhere"], [similar, "similar-spelling"], [uncited, "address-not-cited"]]
      .filter(([holds]) => holds).map(([, key]) => say(key, nowhere));
    tell(notes.length ? `${about}. ${notes.join(" ")}` : about, number);
  }

  // As many rows as a screen shows, and the rest and their number in the next frame, since laying out ten takes longer than finding
  // them. Until then the list is as high as the screen, so that the end of the page is not seen for a moment.
  let complete = null;
  function fill(results, finished) {
    const mine = turn, later = results.slice(AT_ONCE);
    list.replaceChildren(...results.slice(0, AT_ONCE).map(item));
    list.style.minBlockSize = later.length ? "100vh" : "";
    complete = () => {
      complete = null;
      list.append(...later.map(item));
      list.style.minBlockSize = "";
      finished();
      if (mine === turn) list.ariaBusy = false;
    };
    if (!later.length) return complete();
    requestAnimationFrame(() => setTimeout(() => complete && complete()));
  }

  async function more() {
    if (complete) complete();
    const links = list.querySelectorAll("h3 a").length;
    while (rest.length && shown + PAGE > found.length) found = found.concat(sorted(rest.shift(), scores));
    const some = await Promise.all(found.slice(shown, shown + PAGE).map(record));
    list.append(...some.map(item));
    shown += some.length;
    moreButton.hidden = shown >= found.length && !rest.length;
    const next = list.querySelectorAll("h3 a")[links];
    if (next) next.focus();
  }

  // The text with the reader's words marked.
  function marked({ text, words }) {
    const parts = [];
    let last = 0;
    if (question.folds) for (const word of words) if (question.folds.has(word.fold.slice(0, LONGEST)) && word.start >= last) {
      parts.push(text.slice(last, word.start), make("mark", { textContent: text.slice(word.start, word.end) }));
      last = word.end;
    }
    return [...parts, text.slice(last)];
  }

  // How the words are written in an entry whose title and claim have none of them: one form of each before another one.
  function inText(entry) {
    const forms = question.matches.map(terms => terms.filter(term => entriesOf(term).includes(entry)).map(term => term.written));
    return [...new Set(forms.map(some => some[0]).concat(...forms))].filter(form => form).slice(0, 3);
  }

  const badges = new Map();
  function badge(verdict) {
    if (!badges.has(verdict)) {
      const { label, mark } = (sentences.verdicts || {})[verdict] || { label: verdict }, made = make("p", { className: "verdict" });
      made.dataset.verdict = verdict;
      if (mark) made.innerHTML = '<svg class="mark" aria-hidden="true"><use/></svg>';
      if (mark) made.querySelector("use").setAttribute("href", "#" + mark);
      made.append(label);
      badges.set(verdict, made);
    }
    return badges.get(verdict).cloneNode(true);
  }

  function item(one) {
    const title = marked(one.title), claim = marked(one.claim), other = one.language.code === language ? {} : { lang: one.language.code, dir: "auto" };
    const elsewhere = question.folds && title.length + claim.length === 2 ? inText(one.entry) : [];
    const link = make("a", { href: href(one) + (elsewhere.length ? "#:~:text=" + encodeURIComponent(elsewhere[0]) : ""), ...other }, ...title);
    const before = say("found-in-claim", "\n").split("\n"), facts = [];
    if (one.said || one.date) facts.push(make("li", {}, one.said + (one.said && one.date ? ", " : ""), one.date ? make("time", { dateTime: one.date }, day(one.date)) : ""));
    if (one.countries) facts.push(make("li", other, one.countries));
    const article = make("article", {}, badge(one.verdict), make("h3", {}, link),
      make("p", { className: "excerpt" }, before[0] + say("quote-open"), make("span", other, ...claim), say("quote-close") + (before[1] || "")));
    if (elsewhere.length) article.append(make("p", { className: "excerpt" }, ...say("found-in-text", "\n" ).split("\n").flatMap((piece, at) =>
      at ? [...elsewhere.flatMap((word, first) => [first ? ", " : "… ", make("mark", {}, word)]), " …", piece] : [piece])));
    article.append(make("ul", { className: "meta" }, ...facts));
    const row = make("li", {}, article);
    row.dataset.result = "";
    return row;
  }

  // As the pages write it.
  function day(date) {
    const [year, month, day] = date.split("-").map(Number), pattern = (sentences.dates || {})[day ? "day" : month ? "month" : "year"];
    const named = list => (sentences[list] || [])[month - 1] || "";
    return (pattern || date).replace("{year}", year).replace("{month}", named("months"))
      .replace("{standalone}", named("months-standalone")).replace("{day}", day);
  }

  async function openFilters() {
    if (!filters) {
      const [start] = await load("filters", "js/search-filters.js" + mark);
      filters = start({ index, part, decode, language, say, make, names, section, go, search });
    }
    await filters.load();
    return filters;
  }

  // ---- keys and events --------------------------------------------------------------------------------------------
  let waiting = 0, pausing = 0, last = 0;
  const now = () => { clearTimeout(waiting); last = Date.now(); return search(); };
  // While the reader types, the address stays: browsers do much when it changes, such as load the page's icon anew.
  const soon = () => {
    const first = Date.now() - last > 1000;
    clearTimeout(waiting);
    clearTimeout(pausing);
    waiting = setTimeout(() => now().then(() => first && remember()), first ? 0 : WAIT);
    pausing = setTimeout(remember, PAUSE);
  };
  box.addEventListener("focus", () => { status.hidden = false; manifest().catch(() => {}); say("results-count", 0); }, { once: true });
  box.addEventListener("input", soon);
  box.addEventListener("change", () => remember());
  const keep = () => { try { history.replaceState({ sent: true }, ""); } catch (tooOften) { /* see above */ } };
  form.addEventListener("submit", event => { event.preventDefault(); remember(); keep(); now(); });
  moreButton.addEventListener("click", more);
  list.after(moreButton);
  clearButton.addEventListener("click", () => { remember(true); box.focus(); search(); });
  list.before(clearButton);

  function read() {
    box.value = new URLSearchParams(location.search).get("q") || "";
    search();
  }
  addEventListener("popstate", read);
  if (section) section.addEventListener("toggle", event => {
    if (event.target.open && event.target.dataset.filter) withIndex(openFilters).then(() => filters.count(answered || everything().strong), () => tell(say("search-failed")));
  }, true);

  // The same two ways to the box as on every other page: see search-box.js.
  const key = document.querySelector("[data-search-key]"), kept = on => {
    try { if (on !== undefined) localStorage.setItem("search-key", on ? "on" : "off"); return localStorage.getItem("search-key") !== "off"; } catch (closed) { return true; }
  };
  if (key) { key.closest("p").hidden = false; key.checked = kept(); key.addEventListener("change", () => kept(key.checked)); }

  document.addEventListener("keydown", event => {
    const typing = /^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== "checkbox";
    if ((event.ctrlKey || event.metaKey) && event.key === "k" || event.key === "/" && !typing && kept()) {
      event.preventDefault();
      box.focus();
      return box.select();
    }
    const links = [...list.querySelectorAll("h3 a")], at = links.indexOf(document.activeElement), inBox = document.activeElement === box;
    if (event.key === "ArrowDown" && (inBox || at >= 0) && links[at + 1]) { links[at + 1].focus(); event.preventDefault(); }
    else if (event.key === "ArrowUp" && at >= 0) { (links[at - 1] || box).focus(); event.preventDefault(); }
    else if (event.key === "Escape" && at >= 0) box.focus();
  });

  if (new URLSearchParams(location.search).toString()) { keep(); read(); }
  else if (box.value) soon();
})();
