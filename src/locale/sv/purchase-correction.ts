import type { PurchaseCorrectionWords } from '../words/purchase-correction.js';

export const purchaseCorrection: PurchaseCorrectionWords = {
  why: 'Varifrån kommer siffran, och stämmer den?',
  which: 'Siffra',
  title: 'Är något fel med den?',
  what: 'Vad borde ändras?',
  choose: 'Välj',
  acts: {
    category: 'Varugruppen är fel',
    origin: 'Ursprunget är fel',
    mine: 'Det här är inte mitt köp',
    counted: 'Räkna inte med det här',
    recount: 'Räkna med det här igen',
  },
  right: { category: 'Rätt varugrupp', origin: 'Rätt ursprung' },
  notKnown: 'Jag vet inte',
  concerns: (count, isOne) =>
    isOne
      ? 'Det gäller 1 rad på dina kvitton.'
      : `Det gäller ${count} rader på dina kvitton, under hela den tid som uppgifterna omfattar.`,
  preview: (period) => `Vad som skulle ändras, ${period}`,
  now: 'Nu',
  then: 'Efteråt',
  unchanged: 'Ingen av de här siffrorna skulle ändras.',
  send: 'Skicka begäran',
  sending: (act, name) => [
    `Skickat: ${act} (`,
    { data: name },
    '). Gäller när tjänsten har bekräftat det.',
  ],
  waiting: 'skickat, väntar på svar',
};
