import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import type { DataUseFacts, DataUseWords } from '../words/data-use.js';
import { counted, lasting } from './numerals.js';

/** How many of a neuter, `ändamål`; beyond ten in digits. */
const NUMERALS = [...['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']];

const numeral = (count: number): string => NUMERALS[count] ?? String(count);

/** `a, b och c`, each by the data's own name. */
function named(names: readonly string[]): Span[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [{ data: name }];
    return [index === names.length - 1 ? ' och ' : ', ', { data: name }];
  });
}

function purposesOf({ useCount, itemCount }: DataUseFacts): string {
  const them = itemCount === 1 ? 'den' : 'dem';
  if (useCount === 0) return ` och använder ${them} inte till något.`;
  return ` och använder ${them} för ${numeral(useCount)} ändamål.`;
}

export const dataUse: DataUseWords = {
  heading: 'Så används dina uppgifter',
  sentence: (facts) => {
    const { controller, items, itemCount, scope } = facts;
    const kinds = { strong: counted(items, itemCount === 1, 'slags uppgift', 'slags uppgifter') };
    if (scope !== 'all') {
      return [scope === 'step' ? 'I det här skedet används ' : 'För det här används ', kinds, '.'];
    }
    const who: Span = controller === undefined ? 'Tjänsten' : { data: controller };
    if (itemCount === 0) return [who, ' samlar inte in uppgifter om dig.'];
    return [who, ' samlar in ', kinds, ' om dig', purposesOf(facts)];
  },
  room: ({ asked, canStop, canObject }) =>
    [
      `${capital(numeral(asked))} tillstånd väntar på ditt beslut.`,
      `Du kan avsluta ${canStop === 1 ? 'en användning' : `${numeral(canStop)} användningar`} genast.`,
      `Du kan invända mot ${canObject === 1 ? 'en användning' : `${numeral(canObject)} användningar`}.`,
    ]
      .filter((_, index) => [asked, canStop, canObject][index]! > 0)
      .join(' '),
  share: (shown, total, hidden, hiddenCount) => {
    if (hiddenCount > 0) {
      const kinds = `${shown}\u00A0av\u00A0${total}\u00A0slags uppgifter`;
      return ['I den här tjänsten ser du ', { strong: kinds }, `. ${hidden}\u00A0visas inte.`];
    }
    if (total === '1') return ['Du ser den i den här tjänsten.'];
    return ['I den här tjänsten ser du ', { strong: `alla ${total}\u00A0slags uppgifter` }, '.'];
  },
  whichHidden: (isOne) => (isOne ? 'Vilken är den?' : 'Vilka är de?'),
  origin: {
    provided: 'angiven av dig',
    observed: 'observerad',
    derived: 'beräknad',
    inferred: 'slutledd',
    thirdParty: 'från annat håll',
  },
  originBy: (origin, method) => [`${dataUse.origin[origin]}: `, { data: method }],
  special: 'känslig',
  recipients: 'Mottagare',
  ends: 'Slutar',
  kept: 'Sparas',
  gains: 'Till nytta för',
  decidedBy: 'Slutledning',
  only: (name) => ['endast ', { data: name }],
  benefit: (who, company) => {
    const they: Span = company === undefined ? 'företaget' : { data: company };
    return { customer: ['dig'], company: [they], both: ['dig och ', they] }[who];
  },
  duration: lasting,
  until: (date) => `till den ${date}`,
  latest: (date) => `senast den ${date}`,
  times: (count, isOne) => counted(count, isOne, 'gång', 'gånger'),
  timesLeft: (count, isOne) => `${counted(count, isOne, 'gång', 'gånger')} kvar`,
  basis: {
    consent: 'Bygger på ditt tillstånd.',
    contract: 'Hör till avtalet och kan inte stängas av.',
    legalObligation: 'Krävs enligt lag och kan inte stängas av.',
    vitalInterest: 'Skyddar liv eller hälsa och kan inte stängas av.',
    publicTask: 'En offentlig uppgift.',
    legitimateInterest: 'Ett berättigat intresse.',
  },
  interest: (interest) => ['Ett berättigat intresse: ', { data: interest }, '.'],
  state: (state, date, endedBy) => {
    switch (state) {
      case 'unknown':
        return 'Tillstånd har inte begärts, och uppgifterna används inte till detta.';
      case 'requested':
        return `Tillstånd begärdes den ${date}. Du har inte svarat än.`;
      case 'deferred':
        return `Du sköt upp beslutet den ${date}.`;
      case 'refused':
        return `Du gav inte tillstånd den ${date}.`;
      case 'given':
        return `Du gav tillstånd den ${date}.`;
      case 'withdrawn':
        return `Du avslutade användningen den ${date}.`;
      case 'revoked':
        return `Företaget avslutade användningen den ${date}.`;
      case 'invalidated':
        return `Tillståndet konstaterades vara ogiltigt den ${date}.`;
      case 'expired': {
        if (endedBy === 'count') return 'Tillståndet upphörde: de avtalade gångerna är använda.';
        const reason = endedBy === 'event' ? 'det som det gällde till har hänt' : 'tiden gick ut';
        return `Tillståndet upphörde den ${date}: ${reason}.`;
      }
    }
  },
  stateWord: {
    unknown: 'okänt',
    requested: 'tillstånd begärdes',
    deferred: 'beslutet sköts upp',
    refused: 'tillstånd gavs inte',
    given: 'tillstånd gavs',
    expired: 'tillståndet upphörde',
    withdrawn: 'användningen avslutades',
    revoked: 'företaget avslutade användningen',
    invalidated: 'tillståndet konstaterades vara ogiltigt',
  },
  consequence: {
    running: 'Om du avslutar',
    asked: 'Utan ditt tillstånd',
    off: 'Medan tillstånd saknas',
  },
  noLonger: (names) => ['Visas inte: ', ...named(names), '.'],
  idle: (names) => ['Används inte till något annat: ', ...named(names), '.'],
  howLong: 'Hur länge?',
  chooseFirst: 'Välj först hur länge tillståndet ska gälla.',
  act: (act, isAgain) =>
    ({
      give: isAgain ? 'Ge tillstånd på nytt' : 'Ge tillstånd',
      refuse: 'Ge inte tillstånd',
      defer: 'Bestäm senare',
      withdraw: 'Avsluta nu',
      finish: 'Det är gjort, avsluta nu',
      object: 'Invänd mot användningen',
    })[act],
  finish: (done) => [{ data: done }, ', avsluta nu'],
  sending: (what) => `Skickas: ${what}. Gäller när tjänsten har bekräftat det.`,
  more: (count) => `Visa fler (${count})`,
  detail: 'Noggrannhet',
  level: (level) =>
    ({
      total: 'endast summan',
      group: 'produktgrupp',
      product: 'enskild produkt',
      receipt: 'kvitto',
      year: 'år',
      month: 'månad',
      week: 'vecka',
      day: 'dag',
      hour: 'timme',
      quarter: 'kvart',
    })[level],
  detailLossUnknown: 'Det framgår inte vad som inte längre skulle visas.',
  askDetail: 'Be om den här noggrannheten',
  caption: 'Uppgifterna, vad de används till, vem som får dem och hur länge de sparas',
  dataHeader: 'Uppgift',
  originHeader: 'Källa',
  usedFor: 'Används till',
  sharedWith: 'Mottagare',
  shownHere: 'Visas för dig',
  yes: 'ja',
  no: 'nej',
  usedForNothing: 'inget',
  nobody: 'ingen annan',
  kinds: (count, isOne) => counted(count, isOne, 'slags uppgift', 'slags uppgifter'),
  purposes: (count) => counted(count, true, 'ändamål', 'ändamål'),
  parties: (count, isOne) => counted(count, isOne, 'mottagare', 'mottagare'),
  nothing: 'Det här finns inte i beskrivningen',
};
