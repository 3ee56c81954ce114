/**
 * Word stems that name audio wearables, and names so well known that shops leave the noun out. The gate only
 * asks whether a page speaks of such things at all: a stem may hit in vain now and then, but must not miss. Lower case.
 */
const STEMS = [
  // Latin script, several languages: headset, auricular, koptelefoon, słuchawka ...
  'head[- ‑]?(?:set|phone|ph[oö]ner)|\\bear[- ‑]?(?:phone|bud|piece|set)|earpod|in[- ‑]ears?\\b|buds(?![a-z])|airpod|\\btws\\b|true[- ‑]wireless',
  '(?:kopf|ohr)h(?:ö|oe|o)rer|casques?\\b|[eé]couteur|oreillette|auricular|aud[ií]fono|diadema',
  '\\bfones?\\b|auscultador|cuffi[ae]|auricolar|koptelefo|oordop|oortje',
  's[lł]uchaw|zestaw s[lł]uch|h[oö]rlur|[oö]ronsn[aä]ck|h[oø]retelefon|[oø]repropp|[oø]retelefon|hodetelefon|kuulok|nappikuul',
  'sluch[aá]t|sl[uú]chad|fejhallgat|f[uü]lhallgat|\\bc[aă][sș]ti\\b|kulakl[iı]k|slu[sš]alic|ausin|k[oõ]rvaklap|austi[nņ]|heyrnart[oó]l',
  'tai nghe|alat dengar telinga',
  // Greek and Cyrillic
  'ακουστικ|наушник|гарнитур|навушник|гарнітур|слушалк|слушалиц|слухалк|құлаққап',
  // Hebrew, Arabic, Persian, Indic, Thai
  'אוזני|سماع|هدفون|هندزفری|ایرپاد|हेडफ|हेडसेट|ईयर|इयर|ইয়ার|হেডফ|হেডসেট|ஹெட்ஃ|இயர்|హెడ్|ఇయర్|หูฟัง|เฮดเซ็ต',
  // East Asian
  'ヘッド(?:ホン|フォン|セット)|ﾍｯﾄﾞ|イヤ(?:ホン|フォン|ーホン|ーフォン|ーバッズ)|ｲﾔﾎﾝ|耳机|耳機|耳麦|耳麥|头戴|頭戴|耳塞',
  '헤드(?:폰|셋|세트)|이어(?:폰|버드|셋)|에어팟',
  // Names without a noun
  'neckband|freeclip|earfun|quiet ?comfort|soundlink (?:on|around)|\\bw[hf]-\\w{0,2}\\d{3,4}|\\bjabra\\b|plantronics|sennheiser|audeze|shokz|superlux|\\bkoss\\b|\\bakg\\b|\\bath-\\w|\\bmdr-?\\w',
  'skullcandy|beyerdynamic|hyperx cloud|black ?shark|soundcore (?:life|liberty|space)|beats (?:solo|studio|fit|flex)|arctis|razer (?:kraken|barracuda|hammerhead)|moondrop|evolve2|poly (?:voyager|blackwire)|\\biems?\\b',
];

// Without flags: a case-insensitive Unicode expression of this size takes longer to build than all else here to run.
const AUDIO_WORDS = new RegExp(STEMS.join('|'));

/** Where a text first names an audio wearable in any language we know. */
export function findAudio(text: string): number | undefined {
  const at = text.toLowerCase().search(AUDIO_WORDS);
  return at < 0 ? undefined : at;
}

export function namesAudio(text: string): boolean {
  return findAudio(text) !== undefined;
}
