import type { EnergyPatternWords } from '../words/energy-patterns.js';

const KIND = { all: 'kaikkina päivinä', workdays: 'arkisin', weekends: 'viikonloppuisin' };

export const energyPatterns: EnergyPatternWords = {
  whenTitle: (unit, by, isMean) => {
    if (by === 'day')
      return isMean ? `${unit} tunneittain ja päivittäin` : `${unit} tunnissa, päivittäin`;
    const of = by === 'week' ? 'viikon' : 'kuukauden';
    return isMean ? `${unit}, ${of} tuntien keskiarvo` : `${unit} tunnissa, ${of} keskiarvo`;
  },
  averageTitle: (unit, isMean) =>
    isMean ? `${unit}, tunnin keskiarvo` : `${unit} tunnissa keskimäärin`,
  hour: (hour) => `klo ${hour}–${hour + 1}`,
  dayKind: {
    all: 'Kaikki päivät',
    workdays: 'Maanantai–perjantai',
    weekends: 'Lauantai–sunnuntai',
  },
  cell: ({ name, hour, amount, state, by, isTwice }) => {
    const head = { strong: `${name} ${hour}${amount === undefined ? '' : `: ${amount}`}` };
    if (state === 'skipped') return [head, ': tuntia ei ollut, koska kelloja siirrettiin.'];
    if (amount === undefined) {
      return [head, state === 'missing' ? ': ei tietoa.' : ': ei vielä saapunut.'];
    }
    if (isTwice) return [head, '. Tunti oli kahdesti; luku on niiden keskiarvo.'];
    return [head, by === 'day' ? '.' : ' keskimäärin.'];
  },
  averageHour: (hour, amounts) => [
    { strong: `${hour.charAt(0).toUpperCase()}${hour.slice(1)}` },
    `: ${amounts.map(({ kind, amount }) => `${KIND[kind]} ${amount}`).join(', ')}.`,
  ],
  most: (inPeriod, hour, amount, isMean) =>
    `Huippu oli ${inPeriod} ${hour}: ${isMean ? 'keskimäärin ' : ''}${amount}.`,
  baseload: (amount, share, nights) =>
    `Jatkuva kulutus on noin ${amount}${share === undefined ? '' : `, ${share} kaikesta`} (laskettu ${nights} yön pienimmistä lukemista).`,
  span: (from, to) => `${from}–${to}`,
  spanFrom: (from) => `${from} tai enemmän`,
  chooseColumn: 'Valitse päivä, viikko tai kuukausi kuvasta',
  chooseHour: 'Valitse tunti',
  hourHeader: 'Tunti',
  columnHeader: { day: 'Päivä', week: 'Viikko', month: 'Kuukausi' },
  perDay: 'Päivässä',
  mean: 'Keskiarvo',
  hourTwice: 'Syksyn kellonsiirtopäivänä klo 3–4 on kahdesti: ruutu on niiden keskiarvo.',
};
