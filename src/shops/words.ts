import type { ShopWords } from './shop.ts';

/**
 * Words and patterns shops use in markup and on buttons, in the languages of the lexicon: sources of regular
 * expressions over lower-case text, linear by construction. The page gets them with the selectors.
 */

const SIGNS = '[$€£¥₹₩₽₺₴₫₱₦₪฿₡₸₵₲₼₾﷼]|';
const CURRENCY = `${SIGNS}\\b(?:usd|eur|gbp|chf|pln|sek|nok|dkk|czk|huf|ron|try|inr|jpy|cny|krw|brl|mxn|cad|aud|nzd|sgd|myr|thb|php|idr|vnd|zar|aed|sar|egp|mad|ngn|kes|ghs|pkr|bdt|lkr|npr|rs|rp|rm|kr|ksh|dhs?|tl|s/)\\.?`;
const CURRENCY_AFTER = `${SIGNS}円|元|원|zł|kč|kr|ft|lei|лв|руб|р\\.|грн|тг|тңг|tl|đ|ден|din|rsd|eur|usd|gbp|pln|chf|dhs?|mad|aed|sar|د|ر\\.س|ریال|تومان|ден|km\\b|,-|\\.-|:-`;

const SPEC_MARK = `spec|attribut|techni|tech-?_?(?:info|data|detail)|caract|caratter|character|propert|parameter|data-?sheet|detail|eigenschaft|merkmal|kenmerk|feature(?!d)|ficha|additional|overview|producer-?info|manufacturer`;

export const words: ShopWords = {
  /** A price: a currency sign or code right beside a number. */
  price: `(?:${CURRENCY})[\\s\\u00a0]?\\d|\\d[\\s\\u00a0]?(?:${CURRENCY_AFTER})`,
  /** What the button says that puts the product in the basket, or would if it were in stock. */
  buy: String.raw`add to (?:\w+ )?(?:cart|basket|bag|trolley)|buy (?:it )?now|\bbuy\b|pre-?order|notify me|sold out|warenkorb|einkaufswagen|jetzt kaufen|au panier|acheter|al carrito|a la cesta|comprar|ao carrinho|no carrinho|al carrello|acquista|winkelwagen|bestellen|do koszyka|kup teraz|корзин|купить|кошик|купити|カートに|今すぐ買|購入|购物车|購物車|立即购买|直接購買|장바구니|구매하기|sepete|satın al|varukorg|kundvagn|handlekurv|\bkjøp|læg i kurv|\bkøb\b|ostoskori|košík|kosárba|în coș|in cos|giỏ hàng|mua ngay|ตะกร้า|ซื้อ|keranjang|\bbeli\b|أضف إلى|اشتر|לסל|košaric|καλάθι|în coş|adaugă|order now|objedna[tť]|zamów|naroči\b|naruči\b|заказать|замовити|поръчай|comandă|megrendel|beställ nu|bestill nå|\btilaa\b`,
  /** Class and id words of the same button. */
  buyMark: String.raw`add-?_?to-?_?(?:cart|basket|bag)|buy-?_?(?:now|box|button)|\batc\b|cart-?_?add|purchase|button-cart`,
  /** Class, id and test-id words of page parts that speak of other products, of shoppers, or of the shop. */
  foreignMark: String.raw`review|rating|comment(?!ary)|feedback|testimonial|question|answer|(?:^|[\s_-])q-?(?:and-?)?n?a(?:$|[\s_-])|faq|related|recommend|recomm-|similar|also-?_?(?:viewed|bought|like)|up-?sell|cross-?sell|recently|comparison|compare|sponsor|carousel|you-?may|frequently|together|accessor|alternativ|trending|best-?sell|newsletter|cookie|consent|breadcrumb|(?:^|[\s_-])(?:menu|footer|mini-?cart)(?:$|\s)|navbar|navigation|bewertung|rezension|(?:^|[\s_-])avis|opinion|recension|zubehoer|empfehl|ugc|customers-|sr-only|visually-?hidden|screen-?reader`,
  /** Headings of such parts. */
  foreignHeading: String.raw`\b(?:reviews?|ratings|q ?& ?a|questions|fragen|consider|faqs?|related|you (?:may|might)|bought|viewed|also like|sponsored|customers|goes well|pairs? (?:well )?with|more from|other (?:products|sellers)|best ?sellers|(?:shop|explore) more)\b|bewertung|rezension|kunden|ähnliche|zubehör|vergleich|das könnte|zuletzt angesehen|empfohlen|recommend|\bavis\b|simil|vous aimerez|clients qui|également acheté|compar|accesso|opiniones|valoraciones|preguntas|relacion|también|accesor|avaliaç|perguntas|acess|recension|domande|correlati|confront|beoordeling|vragen|vergelijk|anderen|opinie|pytania|podobne|polecane|akcesoria|porównaj|отзыв|вопрос|похожие|с этим товаром|аксессуар|сравн|レビュー|質問|関連|おすすめ|この商品を|比較|评价|评论|推荐|问答|리뷰|상품평|문의|추천|관련|yorum|benzer|önerilen|omdöme|liknande|tillbehör|anmeldelser|lignende|tilbehør|arvostelu|tarvikkeet|recenze|hodnocení|podobné|příslušenství|ulasan|serupa|đánh giá|tương tự`,
  /** Marks of specification tables, of descriptions, and of parts with bullets. */
  specMark: SPEC_MARK,
  descriptionMark: String.raw`descri|product-?_?info|(?:^|[\s_-])rte(?:$|[\s_-])|overview|feature(?!d)|about-?_?(?:this|product|item)|beschreibung|highlights`,
  listMark: String.raw`feature(?!d)|bullet|highlight|benefit|(?:^|[\s_-])usp|key-|descri|about`,
  /** Headings of specifications, for pages whose classes say nothing. */
  specHeading: `${SPEC_MARK}|t[eé]cnic|information|daten|scheda|parametr|характеристик|仕様|スペック|规格|規格|参数|사양|스펙|정보|özellik|tekni|műszaki|thông số`,
  /** "Sponsored" and the like before a title; window talk behind it. */
  titleDebris: String.raw`^(?:(?:sponsored(?: ad)?|gesponsert|anzeige|(?:annonce )?sponsorisée?|patrocinado|sponsorizzato|gesponsord|sponsrad|sponsorowan[ey]|реклама|スポンサー広告|new listing|neues angebot|nouvelle annonce|nuovo annuncio|nuevo anuncio)\s*[-–—:|]?\s*)+|\s*(?:opens? in (?:a )?new (?:window|tab)(?: or (?:tab|window))?|wird in neuem fenster oder tab geöffnet)[.)]?\s*$`,
  /** How lines of a card begin that speak of delivery, sales and stock. */
  shopTalk: String.raw`^(?:(?:shop|view|see|discover|explore|learn|more)\b|free|get it|ships|delivery|save|only \d|sold by|in stock|best ?seller|limited|extra|up to|\d[\d.,k]*\+? (?:sold|bought|reviews|ratings|(?:out of|von|sur|de|su|van|z|av|из) 5\b)|lieferung|kostenlos|livraison|env[ií]o|gratis|spedizione)`,
  /** Links that are about a product without being its title. */
  sideLink: String.raw`[#?&/](?:reviews?|customerreviews|ratings?|bewertungen|avis|questions?|compare|wishlist|seller|brand)s?\b|\/product-reviews\/|\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)|#`,
  /** Addresses of product pages. */
  productPath: String.raw`\/(?:dp|gp\/product|itm|p|pdp?|pro[dk][a-z]*|artikel|items?|goods|listing|offer|ip|sku|tovar|urun)[/.-]|[-_/]p-?\d{3,}|-i?\d{6,}\.html?|route=product\/product|[?&](?:pid|sku|product_?id|item_?id|goods_id)=`,
  /** Addresses of search results. */
  searchUrl: String.raw`\/(?:search|suche|recherche|buscar|busca|ricerca|zoeken|szukaj|hledat|s|sch)(?:[/.?]|$)|[?&](?:q|k|query|keywords?|search\w*|_nkw|text|st|s|kw|wd|searchterm|ntt|term|phrase)=`,
  /** Steps of a breadcrumb that lead out of the catalogue. */
  home: String.raw`^(?:home ?page|home|start(?:seite)?|accueil|inicio|início|página inicial|strona główna|главная|ホーム|首页|홈|ana ?sayfa|hem|forside|etusivu|domů|domov|kezdőlap|acasă|trang chủ|beranda|all (?:departments|categories|products)|alle kategorien|全部结果|(?:search )?results|back(?: to(?: results)?)?|(?:you are here|sie sind hier|her er du|du är här|vous êtes ici|u bent hier|jesteś tutaj|estás aquí):?|see all|\.{3}|…)$`,
  /** What shops say around a brand: "Visit the … Store". */
  brandDebris: String.raw`^(?:shop all|visit(?:er)? (?:the|la boutique)|besuche(?:n sie)? den|visita (?:lo store di|la tienda de|a loja)|bezoek de|odwiedź sklep|besök|brand|marke|marque|marca|merk|marka|märke|ブランド|العلامة التجارية)[\s:：]+|[\s-]*(?:store(?:-butiken)?|-winkel|のストアを表示|logo)$`,
  /** Class words of a tile's title, and of what stands beside it. */
  titleMark: 'title|name|heading|caption|label',
  besideTitleMark:
    'price|rating|review|badge|brand|vendor|seller|sub-?title|description|promo|shipping|delivery|stock|swatch|variant|option|button|btn|tag|category',
  /** Class words of carousels, and of the copies that they keep at both ends, to turn endlessly. */
  carouselMark: 'carousel|slide|swiper|splide',
  cloneMark: 'clone|slide-duplicate',
  /** Class words of links to a tile's colours; what tells such addresses apart. */
  swatchMark: 'swatch|colou?r-?_?(?:chip|option|dot)|variant-?_?(?:link|option)',
  variantUrl: '[?&](?:variant|colou?r|farbe|couleur|size)=.*',
  /** Class words of the option that is chosen. */
  chosenMark: String.raw`(?:^|[\s_-])(?:is-?)?(?:selected|active|current|checked|chosen)(?:$|[\s_-])|swatchselect`,
  /** Types of data that tell an article. */
  article: String.raw`^(?:(?:news|tech|reportage\w*)?article|blog|(?:live)?blogposting|howto|recipe)$`,
  /** Class words of parts that show only after a click. */
  closedMark: 'modal|dialog|popup|popover|drawer|dropdown|tooltip|menu',
  /** Labels of the brand among specifications. */
  brand: `^(?:brand(?: ?name)?|(?:make ?/ ?)?manufacturer(?: name)?|maker?|marke(?:nname)?|hersteller|marque|fabricant|marca|fabricante?|produttore|producător|merk(?:naam)?|fabrikant|značka|výrobc[ea]|producent|proizvođač|proizvajalec|znamka|gyártó|márka|kaubamärk|tootja|zīmols|ražotājs|gamintojas|prekės ženklas|märke|varumärke|tillverkare|varemerke|mærke|merkki|valmistaja|бренд|марка|производитель|виробник|μάρκα|κατασκευαστής|marka|üretici|thương hiệu|nhà sản xuất|ยี่ห้อ|แบรนด์|merek|ブランド名?|メーカー名?|品牌|厂商|廠商|브랜드|제조사|العلامة التجارية|الماركة|מותג|יצרן)$`,
};
