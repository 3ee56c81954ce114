/**
 * What a word can mean. A language file gives the words of each concept; rules know concepts only, so a
 * rule works in every language at once.
 */
export const CONCEPTS = {
  // What the thing is called.
  headphones:
    'worn over the head, or the language’s collective word for anything worn on the ears (słuchawki, наушники, casque, auriculares)',
  earphones:
    'worn in the ears by its name alone: earphones, earbuds, IEM, Ohrhörer, écouteurs, イヤホン, 耳机 is headphones',
  headset:
    'the seller’s word headset and its kin: гарнитура, 헤드셋, micro-casque, zestaw słuchawkowy, hands-free headset',
  gamingHeadset:
    'headset or headphones said to be for gaming in one expression: gaming headset, casque gamer, игровые наушники, Gamingheadset',
  officeHeadset:
    'a headset named after its desk, computer, UC or call work in one expression: office headset, PC headset, USB headset, Telefon-Headset, casque de bureau, computer headset',
  contactCentreHeadset: 'call centre headset and kin',
  handsfree: 'hands-free kit, kit mains libres, manos libres: the phone accessory worn in the ear',
  earpiece:
    'one small unit for one ear: Bluetooth earpiece, mono Bluetooth headset, single-ear Bluetooth, oreillette Bluetooth',

  // How it is worn.
  inEar: 'in-ear, canal, ear tips as part of the description, intraaural',
  trueWireless: 'true wireless, TWS, left and right bud without a cable between them',
  neckband: 'flexible or rigid band around the neck with buds',
  overEar: 'over-ear, around-ear, circumaural, full-size',
  onEar: 'on-ear, supra-aural',
  headband: 'with a headband, without saying over or on the ear: head-band, Bügelkopfhörer, arceau',
  boneConduction: 'bone conduction, open-ear band',
  openEarClip: 'ear clip, ear cuff, clip-on open buds, OWS',
  earHook: 'ear hook or ear loop worn over the ear’s top with a small speaker or bud',
  oneEar: 'one ear only: mono, monaural, single-sided, single ear',

  // The microphone.
  microphone: 'microphone, mic, Mikrofon, микрофон, マイク: the bare noun in all its forms',
  boom: 'an expression that settles a boom: boom mic, microphone arm, Mikrofonarm, flip-to-mute, gooseneck mic, micro perche, ブームマイク',
  movable:
    'an adjective that makes a boom of a microphone beside it: detachable, removable, retractable, rotating, flexible, bendable, foldable, unidirectional, cardioid',
  inlineMic:
    'microphone on the cable or its remote: in-line mic, remote and mic, cable remote, Kabelfernbedienung mit Mikrofon',
  remote: 'control on the cable that says nothing of a microphone: in-line remote, volume control',
  builtInMic:
    'microphone in the housing: built-in mic, integrated microphone, beamforming, ENC, cVc, dual mic, eingebautes Mikrofon',
  withMic:
    'has a microphone, as one expression: with mic, w/ mic, mit Mikrofon, avec micro, с микрофоном, マイク付き',
  withoutMic:
    'has none, as one expression: without mic, no microphone, ohne Mikrofon, sans micro, без микрофона, マイクなし',
  withoutBoom: 'has no boom, as one expression: no mic arm, boomless, ohne Mikrofonarm, sans micro perche',
  ancMic:
    'microphones that do not talk: microphones for noise cancelling, feedforward, feedback mic, ambient, hear-through, transparency mic',
  calls:
    'can be talked through: hands-free calls, phone calls, call function, Freisprechfunktion, HD calls, voice calls',
  muteControl:
    'a mute switch for one’s own voice: mute button, flip-to-mute is boom, Stummschaltung, sidetone',

  // Single words that place the microphone when they stand in a row about it ("Microphone: integrated").
  rowBoom: 'boom, arm, flip, detachable as the value of a microphone row',
  rowInline: 'in-line, cable, remote as the value of a microphone row',
  rowBuiltIn: 'built-in, integrated, internal as the value of a microphone row',

  // What it is made for.
  gaming: 'gaming, gamer, esports, PS5, Xbox: purpose when it stands with the product’s own noun',
  office:
    'Teams or Zoom certified, UC, Skype for Business, busylight, softphone: professional call certification or use',
  deskLink: 'a desk phone’s connection: RJ9, RJ11, quick disconnect, QD, DECT, EHS, busy light base',
  contactCentre: 'call centre, contact centre as a use',
  twoWayRadio:
    'push-to-talk, PTT, walkie-talkie, two-way radio, acoustic tube, Kenwood or Motorola plug, surveillance kit',
  aviation: 'aviation, pilot, general aviation plugs',
  intercom: 'motorcycle or helmet intercom, production intercom, drive-thru, coach, party line',
  industrial: 'hearing protection or noise-attenuating with communication; ear defenders',
  studio: 'studio, monitoring, DJ, audiophile, hi-fi, planar magnetic, open-back: made to listen',
  television: 'made to listen to a TV set: TV headphones, radio-frequency or infrared ones, Funkkopfhörer',
  kids: 'for children',
  music: 'music, bass, sport: listening words',

  // How it connects.
  wireless: 'wireless, Bluetooth, kabellos, sans fil, беспроводные',
  wired: 'wired, 3.5 mm, jack, cable, kabelgebunden, filaire, проводные',
  usb: 'USB plug as the headset’s connection',

  radio: 'with a radio receiver in it: FM radio, AM/FM',
  powerBank: 'power bank, as what a case of buds also is',
  phonePlug: 'a phone or its plug as what it goes with: for iPhone, Type-C, Lightning, Samsung Galaxy phones',

  // Not the thing itself.
  part: 'ear pads, ear tips, cushions, foam, headband cover, wind screen: parts of headphones',
  case: 'case, pouch, cover, skin, shell for storing or dressing',
  stand: 'stand, holder, hanger, hook, dock',
  adapter:
    'adapter, splitter, cable, extension, dongle, receiver, sound card, amplifier, charger, battery, transmitter as goods of their own',
  replacement: 'replacement, spare, repair',
  alone: 'a part sold without the rest: case only, left earbud only',
  compatible: 'for, compatible with, fits, suitable for: what follows is another product',
  featurePhrase:
    'a headset named as a feature of something else: headset jack, headset port, Headset-Funktion, headset profile, HSP',
  stageMic:
    'a head-worn microphone without earpieces: headset microphone, headworn mic, lavalier, Kopfbügelmikrofon',
  otherDomain:
    'decidedly something else that shares the word: VR headset, bicycle headset, hearing aid, stethoscope, ear muffs, furniture set, smart glasses',
  otherProduct:
    'a noun of another kind of goods: speaker, phone, laptop, keyboard, mouse, console, TV, power bank, smart watch, microphone stand, amplifier, camera',
  radioSet:
    'the two-way radio itself, which may come with something for the ear: walkie-talkie, Funkgerät, рация',
  accessory: 'accessory, accessories as a category or claim',

  // Small words.
  negation: 'stands before what it denies: no, not, without, ohne, sans, sin, без, less',
  negationAfter:
    'stands after what it denies: not included, sold separately, optional, なし, 없음, не входит',
  yes: 'a whole specification value that affirms: yes, ja, oui, да, 有, あり',
  no: 'a whole specification value that denies: no, none, nein, non, нет, 无, なし',
} as const;

export type Concept = keyof typeof CONCEPTS;

/**
 * The words of one language.
 *
 * A term is written in its usual spelling; case, diacritics, width and separators (space, hyphen, slash,
 * dot) don't matter, and where a space or hyphen stands it may be missing in the text. Marks:
 *   `term*`   may go on for up to six more letters (inflection): `kopfhörer*`
 *   `*term`   may be the end of a longer word (compound): `*headset*`
 *   `!term`   counts only in text of this language, for words that mean something else elsewhere
 * Scripts without spaces need no marks.
 */
export interface Lexicon {
  /** BCP 47 primary language, with the region where it matters: `de`, `zh-TW`. */
  readonly language: string;
  readonly terms: Readonly<Partial<Record<Concept, readonly string[]>>>;
}
