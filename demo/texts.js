/** The demo page's own words. The elements bring theirs. */
export const texts = {
  fi: {
    tagline: 'Omat tietosi, takaisin sinulle.',
    language: 'Kieli',
    scheme: 'Värit',
    system: 'kuten laitteessa',
    light: 'vaaleat',
    dark: 'tummat',
    madeUp: 'Kotitalous, kauppa ja energiayhtiö ovat keksittyjä, samoin jokainen luku.',
    ownTitle: 'Kokeile omalla tiedostollasi',
    ownText:
      'Pudota tähän sähkönkäyttösi CSV-tiedosto, jonka saat Fingrid Datahubista, tai valitse se. Tiedosto luetaan tällä sivulla, eikä se lähde minnekään.',
    refused: 'Tiedostoa ei voitu lukea.',
  },
  sv: {
    tagline: 'Dina egna uppgifter, tillbaka till dig.',
    language: 'Språk',
    scheme: 'Färger',
    system: 'som på enheten',
    light: 'ljusa',
    dark: 'mörka',
    madeUp: 'Hushållet, butiken och energibolaget är påhittade, liksom varje siffra.',
    ownTitle: 'Pröva med din egen fil',
    ownText:
      'Släpp här CSV-filen över din elanvändning som du får från Fingrid Datahub, eller välj den. Filen läses på den här sidan och skickas ingenstans.',
    refused: 'Filen gick inte att läsa.',
  },
  en: {
    tagline: 'Your own data, given back to you.',
    language: 'Language',
    scheme: 'Colours',
    system: 'as the device',
    light: 'light',
    dark: 'dark',
    madeUp: 'The household, the shop and the energy company are made up; so is every number.',
    ownTitle: 'Try it with your own file',
    ownText:
      'Drop the CSV file of your electricity use that Fingrid Datahub gives you, or choose it. It is read on this page and goes nowhere.',
    refused: 'The file could not be read.',
  },
};
