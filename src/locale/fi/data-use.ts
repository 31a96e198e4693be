import type { Span } from '../words/common.js';
import type { DataUseFacts, DataUseWords } from '../words/data-use.js';
import { outOf } from './endings.js';
import { counted, lasting } from './numerals.js';

/** Into how many purposes; beyond ten in digits. */
const INTO = [
  ...['', 'yhteen', 'kahteen', 'kolmeen', 'neljään', 'viiteen', 'kuuteen', 'seitsemään'],
  ...['kahdeksaan', 'yhdeksään', 'kymmeneen'],
];

/** At the start of a sentence; beyond five in digits. */
const NUMERALS = ['', 'Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi'];
const PARTITIVES = ['', 'Yhtä', 'Kahta', 'Kolmea', 'Neljää', 'Viittä'];

/** `a, b ja c`, each by the data's own name. */
function named(names: readonly string[]): Span[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [{ data: name }];
    return [index === names.length - 1 ? ' ja ' : ', ', { data: name }];
  });
}

function purposesOf({ useCount, itemCount }: DataUseFacts): string {
  const them = itemCount === 1 ? 'sitä' : 'niitä';
  if (useCount === 0) return ` eikä käytä ${them} mihinkään.`;
  return ` ja käyttää ${them} ${INTO[useCount] ?? String(useCount)} tarkoitukseen.`;
}

export const dataUse: DataUseWords = {
  heading: 'Tietojesi käyttö',
  sentence: (facts) => {
    const { controller, items, itemCount, scope } = facts;
    const kinds = { strong: counted(items, itemCount === 1, 'tietolajin', 'tietolajia') };
    if (scope !== 'all') {
      const where = scope === 'step' ? 'Tässä vaiheessa käytetään ' : 'Tähän käytetään ';
      return [where, { strong: counted(items, itemCount === 1, 'tietolaji', 'tietolajia') }, '.'];
    }
    const who: Span = controller === undefined ? 'Palvelu' : { data: controller };
    if (itemCount === 0) return [who, ' ei kerää sinusta tietoja.'];
    return [who, ' kerää sinusta ', kinds, purposesOf(facts)];
  },
  room: ({ asked, canStop, canObject }) =>
    [
      `${NUMERALS[asked] ?? asked} ${asked === 1 ? 'lupa' : 'lupaa'} odottaa päätöstäsi.`,
      canStop === 1
        ? 'Yhden käytön voit lopettaa heti.'
        : `${NUMERALS[canStop] ?? canStop} käyttöä voit lopettaa heti.`,
      `${PARTITIVES[canObject] ?? canObject} käyttöä voit vastustaa.`,
    ]
      .filter((_, index) => [asked, canStop, canObject][index]! > 0)
      .join(' '),
  share: (shown, total, hidden, hiddenCount) => {
    if (hiddenCount > 0) {
      const kinds = `${counted(shown, shown === '1', 'tietolajin', 'tietolajia')} ${outOf(total)}`;
      return ['Tässä palvelussa näet ', { strong: kinds }, `. ${hidden}\u00A0jää näyttämättä.`];
    }
    if (total === '1') return ['Näet sen tässä palvelussa.'];
    return ['Tässä palvelussa näet ', { strong: `kaikki ${total}\u00A0tietolajia` }, '.'];
  },
  whichHidden: (isOne) => (isOne ? 'Mikä se on?' : 'Mitkä ne ovat?'),
  origin: {
    provided: 'annoit itse',
    observed: 'havaittu',
    derived: 'laskettu',
    inferred: 'päätelty',
    thirdParty: 'saatu muualta',
  },
  originBy: (origin, method) => [`${dataUse.origin[origin]}: `, { data: method }],
  special: 'arkaluonteinen',
  recipients: 'Saajat',
  ends: 'Päättyy',
  kept: 'Säilyy',
  gains: 'Hyötyy',
  decidedBy: 'Päättely',
  only: (name) => ['vain ', { data: name }],
  benefit: (who, company) => {
    const they: Span = company === undefined ? 'yhtiö' : { data: company };
    return { customer: ['sinä'], company: [they], both: ['sinä ja ', they] }[who];
  },
  duration: (duration) => lasting(duration),
  until: (date) => `${date} asti`,
  latest: (date) => `viimeistään ${date}`,
  times: (count, isOne) => counted(count, isOne, 'kerta', 'kertaa'),
  timesLeft: (count, isOne) => `${counted(count, isOne, 'kerta', 'kertaa')} jäljellä`,
  basis: {
    consent: 'Perustuu lupaasi.',
    contract: 'Kuuluu sopimukseen, ei kytkintä.',
    legalObligation: 'Laki vaatii, ei kytkintä.',
    vitalInterest: 'Hengen tai terveyden suojaamiseksi, ei kytkintä.',
    publicTask: 'Julkinen tehtävä.',
    legitimateInterest: 'Oikeutettu etu.',
  },
  interest: (interest) => ['Oikeutettu etu: ', { data: interest }, '.'],
  state: (state, date, endedBy) => {
    switch (state) {
      case 'unknown':
        return 'Lupaa ei ole kysytty, eikä tietoja käytetä tähän.';
      case 'requested':
        return `Lupaa pyydettiin ${date}. Et ole vielä vastannut.`;
      case 'deferred':
        return `Lykkäsit päätöstä ${date}.`;
      case 'refused':
        return `Et antanut lupaa ${date}.`;
      case 'given':
        return `Annoit luvan ${date}.`;
      case 'withdrawn':
        return `Lopetit käytön ${date}.`;
      case 'revoked':
        return `Yhtiö lopetti käytön ${date}.`;
      case 'invalidated':
        return `Lupa todettiin pätemättömäksi ${date}.`;
      case 'expired': {
        if (endedBy === 'count') return 'Lupa päättyi: sovitut kerrat on käytetty.';
        const reason =
          endedBy === 'event' ? 'se, mihin asti annoit luvan, on tapahtunut' : 'aika täyttyi';
        return `Lupa päättyi ${date}: ${reason}.`;
      }
    }
  },
  stateWord: {
    unknown: 'ei tietoa',
    requested: 'lupaa pyydettiin',
    deferred: 'päätös siirtyi',
    refused: 'lupaa ei annettu',
    given: 'lupa annettiin',
    expired: 'lupa päättyi',
    withdrawn: 'käyttö lopetettiin',
    revoked: 'yhtiö lopetti käytön',
    invalidated: 'lupa todettiin pätemättömäksi',
  },
  consequence: { running: 'Jos lopetat', asked: 'Ilman lupaasi', off: 'Nyt kun lupaa ei ole' },
  noLonger: (names) => ['Näkymättä jää: ', ...named(names), '.'],
  idle: (names) => ['Mihinkään muuhun ei käytetä: ', ...named(names), '.'],
  howLong: 'Kuinka kauan?',
  chooseFirst: 'Valitse ensin, kuinka kauan lupa on voimassa.',
  act: (act, isAgain) =>
    ({
      give: isAgain ? 'Anna lupa uudelleen' : 'Anna lupa',
      refuse: 'Älä anna lupaa',
      defer: 'Päätä myöhemmin',
      withdraw: 'Lopeta nyt',
      finish: 'Se on tehty, lopeta nyt',
      object: 'Vastusta käyttöä',
    })[act],
  finish: (done) => [{ data: done }, ', lopeta nyt'],
  sending: (what) => `Lähetetään: ${what}. Voimassa, kun palvelu on vahvistanut sen.`,
  more: (count) => `Näytä lisää (${count})`,
  detail: 'Tarkkuus',
  level: (level) =>
    ({
      total: 'vain summa',
      group: 'tuoteryhmä',
      product: 'yksittäinen tuote',
      receipt: 'kuitti',
      year: 'vuosi',
      month: 'kuukausi',
      week: 'viikko',
      day: 'päivä',
      hour: 'tunti',
      quarter: 'vartti',
    })[level],
  detailLossUnknown: 'Ei kerrota, mitä jäisi näkymättä.',
  askDetail: 'Pyydä tätä tarkkuutta',
  caption: 'Tiedot, mihin niitä käytetään, kuka niitä saa ja kuinka kauan ne säilyvät',
  dataHeader: 'Tieto',
  originHeader: 'Miten saatu',
  usedFor: 'Käytetään',
  sharedWith: 'Saajat',
  shownHere: 'Näkyy sinulle',
  yes: 'kyllä',
  no: 'ei',
  usedForNothing: 'ei mihinkään',
  nobody: 'ei kukaan muu',
  kinds: (count, isOne) => counted(count, isOne, 'tietolaji', 'tietolajia'),
  purposes: (count, isOne) => counted(count, isOne, 'tarkoitus', 'tarkoitusta'),
  parties: (count, isOne) => counted(count, isOne, 'saaja', 'saajaa'),
  nothing: 'Tätä ei ole selosteessa',
};
