/** Verbs that small actions begin with. */
const VERBS = new Set(
  `add answer arrange ask back bake be begin block boil book breathe bring brush build buy call carry catch chat check
  choose chop circle clean clear climb close collect come compare cook copy count cover create cross cut dance decide
  delete describe design dig do draft draw dream dress drink drive drop eat edit email empty enter exercise explain face
  feed fetch file fill film find finish fix fold follow forgive gather get give glue go greet hang have hear help hide
  hold hug hum invite iron jog join jot jump keep knit label lay lead learn leave let lie lift light list listen load
  log look make map mark measure meditate meet mend message mix mop move mow name note notice nap open order organise
  organize outline pack paint park paste pause pay peel phone photograph pick place plan plant play point post pour
  practice practise praise pray prepare press print prune pull push put raise reach read record refill remove repeat
  reply rephrase research reserve rest review revise rewrite rinse roll row run save say schedule scan scrub see sell
  send set sew share sharpen shop shower show sign sing sit sketch skim skip sleep slice smile solve sort speak spell
  spend spread sprint squat stack stand start stay step stir stop store stretch study sum swap sweep swim switch take
  talk taste teach tell text thank think throw tick tidy tie time touch trace train translate trim try tune turn type
  unpack update use vacuum visit wake walk warm wash watch water wear weigh whisper wipe wish work wrap write`.split(
    /\s+/,
  ),
);

/** Words that a request never begins with. */
const OTHERS = new Set(
  `a about after all an and any at because before better big but by daily each early eight every few five for four from
  good great he her his i if in it its less long many maybe me mine more most much my nine no not nothing of on one or
  our out seven she short six small so some something ten than that the their them there these they this those three to
  too two under until up very we what when where which while who why with without you your`.split(
    /\s+/,
  ),
);

/** What may follow a verb, and seldom an adjective or a noun that begins a name. */
const AFTER_VERBS = new Set(
  `a about all an another around at away back down every five for four from half her him his in into it its me my next
  off on one open our out over some ten that the their them these this those three through to two under up us with your`.split(
    /\s+/,
  ),
);

/** How nouns end, and hardly any verb. */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ship|ity|ism|ology)$/;

/**
 * Whether English words, in lower case, ask for an action: whether they begin with a verb, as far as that can be
 * decided without a dictionary. `scrub the sink` does, `the sink` and `ten push-ups` do not.
 */
export function beginsWithVerb(words: readonly string[]): boolean {
  // An adverb may come first: `slowly breathe out`, `just open it`.
  const at = /^(?:just|now|please|quickly|quietly|slowly|only)$/.test(words[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = words.slice(at);
  if (VERBS.has(first)) return true;
  if (first === '' || /^\p{N}/u.test(first) || OTHERS.has(first) || NOUN_ENDING.test(first)) {
    return false;
  }
  return AFTER_VERBS.has(second) || /^\p{N}/u.test(second);
}
