import { aliexpress } from './aliexpress.ts';
import { allegro } from './allegro.ts';
import { alternate } from './alternate.ts';
import { alza } from './alza.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { argos } from './argos.ts';
import { bestBuy } from './best-buy.ts';
import { bhPhoto } from './bh-photo.ts';
import { bigcommerce } from './bigcommerce.ts';
import { bol } from './bol.ts';
import { bose } from './bose.ts';
import { boulanger } from './boulanger.ts';
import { coolblue } from './coolblue.ts';
import { costco } from './costco.ts';
import { coupang } from './coupang.ts';
import { currys } from './currys.ts';
import { daraz } from './daraz.ts';
import { darty } from './darty.ts';
import { dns } from './dns.ts';
import { ebay } from './ebay.ts';
import { elCorteIngles } from './el-corte-ingles.ts';
import { emag } from './emag.ts';
import { flipkart } from './flipkart.ts';
import { fnac } from './fnac.ts';
import { jabra } from './jabra.ts';
import { jd } from './jd.ts';
import { johnLewis } from './john-lewis.ts';
import { jumia } from './jumia.ts';
import { kabum } from './kabum.ts';
import { kakaku } from './kakaku.ts';
import { lazada } from './lazada.ts';
import { ldlc } from './ldlc.ts';
import { logitech } from './logitech.ts';
import { magalu } from './magalu.ts';
import { magento } from './magento.ts';
import { mediamarkt } from './mediamarkt.ts';
import { mercadoLibre } from './mercado-libre.ts';
import { microCenter } from './micro-center.ts';
import { newegg } from './newegg.ts';
import { otto } from './otto.ts';
import { ozon } from './ozon.ts';
import { pccomponentes } from './pccomponentes.ts';
import { prestashop } from './prestashop.ts';
import { rakuten } from './rakuten.ts';
import { samsClub } from './sams-club.ts';
import { saturn } from './saturn.ts';
import type { Shop } from './shop.ts';
import { shopee } from './shopee.ts';
import { shopify } from './shopify.ts';
import { shopware } from './shopware.ts';
import { skullcandy } from './skullcandy.ts';
import { snapdeal } from './snapdeal.ts';
import { sony } from './sony.ts';
import { target } from './target.ts';
import { thomann } from './thomann.ts';
import { tokopedia } from './tokopedia.ts';
import { walmart } from './walmart.ts';
import { wildberries } from './wildberries.ts';
import { woocommerce } from './woocommerce.ts';
import { xKom } from './x-kom.ts';
import { yandexMarket } from './yandex-market.ts';
import { yodobashi } from './yodobashi.ts';

/** Every shop we know, by file name; a platform reads a page only where no shop has its host. `npm run new -- shop NAME` adds one. */
export const shops: readonly Shop[] = [
  aliexpress,
  allegro,
  alternate,
  alza,
  amazon,
  apple,
  argos,
  bestBuy,
  bhPhoto,
  bigcommerce,
  bol,
  bose,
  boulanger,
  coolblue,
  costco,
  coupang,
  currys,
  daraz,
  darty,
  dns,
  ebay,
  elCorteIngles,
  emag,
  flipkart,
  fnac,
  jabra,
  jd,
  johnLewis,
  jumia,
  kabum,
  kakaku,
  lazada,
  ldlc,
  logitech,
  magalu,
  magento,
  mediamarkt,
  mercadoLibre,
  microCenter,
  newegg,
  otto,
  ozon,
  pccomponentes,
  prestashop,
  rakuten,
  samsClub,
  saturn,
  shopee,
  shopify,
  shopware,
  skullcandy,
  snapdeal,
  sony,
  target,
  thomann,
  tokopedia,
  walmart,
  wildberries,
  woocommerce,
  xKom,
  yandexMarket,
  yodobashi,
];
