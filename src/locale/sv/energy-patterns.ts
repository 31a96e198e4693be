import type { EnergyPatternWords } from '../words/energy-patterns.js';

const KIND = { all: 'alla dagar', workdays: 'på vardagar', weekends: 'på veckosluten' };

export const energyPatterns: EnergyPatternWords = {
  whenTitle: (unit, by, isMean) => {
    if (by === 'day') return isMean ? `${unit} per timme och dag` : `${unit} i timmen, dag för dag`;
    const of = by === 'week' ? 'veckans' : 'månadens';
    return isMean ? `${unit}, ${of} medeltal per timme` : `${unit} i timmen, ${of} medeltal`;
  },
  averageTitle: (unit, isMean) =>
    isMean ? `${unit}, timmens medeltal` : `${unit} i timmen i genomsnitt`,
  hour: (hour) => `kl. ${hour}–${hour + 1}`,
  dayKind: { all: 'Alla dagar', workdays: 'Måndag–fredag', weekends: 'Lördag–söndag' },
  cell: ({ name, hour, amount, state, by, isTwice }) => {
    const head = { strong: `${name} ${hour}${amount === undefined ? '' : `: ${amount}`}` };
    if (state === 'skipped') return [head, ': timmen fanns inte, eftersom klockan ställdes om.'];
    if (amount === undefined) {
      return [head, state === 'missing' ? ': ingen uppgift.' : ': har inte kommit än.'];
    }
    if (isTwice) return [head, '. Timmen fanns två gånger; talet är deras medeltal.'];
    return [head, by === 'day' ? '.' : ' i genomsnitt.'];
  },
  averageHour: (hour, amounts) => [
    { strong: `${hour.charAt(0).toUpperCase()}${hour.slice(1)}` },
    `: ${amounts.map(({ kind, amount }) => `${KIND[kind]} ${amount}`).join(', ')}.`,
  ],
  most: (inPeriod, hour, amount, isMean) =>
    `Toppen kom ${inPeriod} ${hour}: ${isMean ? 'i genomsnitt ' : ''}${amount}.`,
  baseload: (amount, share, nights) =>
    `Ungefär ${amount} är alltid på${share === undefined ? '' : `, ${share} av allt`} (räknat ur ${nights} nätters lägsta mätvärden).`,
  span: (from, to) => `${from}–${to}`,
  spanFrom: (from) => `${from} eller mer`,
  chooseColumn: 'Välj dag, vecka eller månad i bilden',
  chooseHour: 'Välj timme',
  hourHeader: 'Timme',
  columnHeader: { day: 'Dag', week: 'Vecka', month: 'Månad' },
  perDay: 'Per dag',
  mean: 'Medeltal',
  hourTwice:
    'Den dag på hösten då klockan ställs om finns kl. 3–4 två gånger: rutan är deras medeltal.',
};
