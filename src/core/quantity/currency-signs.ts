/** Signs and letters for money, as written, by ISO 4217 code; a bare dollar is taken for the American one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₦', 'NGN'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['₵', 'GHS'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['₿', 'BTC'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['Rs', 'INR'],
  ['FCFA', 'XOF'],
  ['CFA', 'XOF'],
  ['Sh', 'KES'],
  ['KSh', 'KES'],
]);

/** Letters that stand for money only before digits with a multiplier or a grouping mark: "N1bn", not the road "N380". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['K', 'ZMW'],
  ['P', 'PHP'],
]);

/** ISO 4217 codes in news; others are no money to the reader. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ARS AUD BDT BIF BOB BRL CAD CDF CHF CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ETB EUR GBP GHS GNF GTQ HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR JOD JPY KES KHR KRW KWD LBP LKR LRD LYD MAD MGA MMK MXN MYR MZN NGN NIO NOK NPR NZD OMR PEN PHP PKR PLN ' +
    'QAR RON RUB RWF SAR SDG SEK SGD SLE SOS SSP SYP THB TND TRY TWD TZS UAH UGX USD UYU VND XAF XOF YER ZAR ZMW'
  ).split(' '),
);
