// Phrases: loads when a reader puts words between quotation marks.
claimpressSearch("phrase", async ({ part, decode }, words, spellings, scores, excluded) => {
  let begins = null;   // by entry, the places where the phrase as far as it was read begins

  for (let at = 0; at < words.length; at++) {
    const here = new Map();
    for (const { term } of spellings[at]) {
      const entries = [], lists = (await part("p/" + term.number))[0].split(" ");
      decode(term.list, entry => entries.push(entry));
      entries.sort((a, b) => a - b);
      lists[term.at].split("!").slice(1).forEach((list, number) => {
        const entry = entries[number], places = here.get(entry) || new Set(), before = begins && begins.get(entry);
        here.set(entry, places);
        decode("!" + list, place => {
          if (!begins || before && before.has(place - words[at].offset)) places.add(place - words[at].offset);
        });
      });
    }
    begins = here;
  }
  if (begins) scores.forEach((score, entry) => { if (score && (begins.get(entry) || new Set()).size > 0 === excluded) scores[entry] = 0; });
});
