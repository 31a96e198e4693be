import type { PurchaseCorrectionWords } from '../words/purchase-correction.js';

export const purchaseCorrection: PurchaseCorrectionWords = {
  why: 'Mistä luku tulee, ja onko se oikein?',
  which: 'Luku',
  title: 'Onko siinä jotain väärin?',
  what: 'Mitä pitäisi muuttaa?',
  choose: 'Valitse',
  acts: {
    category: 'Tuoteryhmä on väärä',
    origin: 'Alkuperä on väärä',
    mine: 'Tämä ei ole minun ostokseni',
    counted: 'Älä laske tätä mukaan',
    recount: 'Laske tämä taas mukaan',
  },
  right: { category: 'Oikea tuoteryhmä', origin: 'Oikea alkuperä' },
  notKnown: 'En tiedä',
  concerns: (count, isOne) =>
    isOne
      ? 'Tämä koskee 1 riviä kuiteissasi.'
      : `Tämä koskee ${count} riviä kuiteissasi, koko siltä ajalta, jolta tietoja on.`,
  preview: (period) => `Mikä muuttuisi, ${period}`,
  now: 'Nyt',
  then: 'Sen jälkeen',
  unchanged: 'Mikään näistä luvuista ei muuttuisi.',
  send: 'Lähetä pyyntö',
  sending: (act, name) => [
    `Lähetetty: ${act} (`,
    { data: name },
    '). Voimassa, kun palvelu on vahvistanut sen.',
  ],
  waiting: 'lähetetty, odottaa vastausta',
};
