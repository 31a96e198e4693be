/** The demo page's own words. The elements bring theirs. */
export const texts = {
  fi: {
    decide: 'Tietosi, sinun päätöksesi.',
    toUse: 'Mitä tiedoilla tehdään?',
    toData: 'Itse tiedot',
    carText:
      'Lupa, kunnes jokin on tapahtunut: autotarjouksia, kunnes auto on ostettu. Painalluksesi menee tälle sivulle tapahtumana, ja sekunnin päästä keksitty palvelu vahvistaa sen.',
    goalText: 'Oma tavoite, ja mitä energiayhtiö saa käyttää sen seuraamiseen.',
    detailText:
      'Kaikki, mitä kauppa tietää. Pyydä sitä säilyttämään tuoteryhmät yksittäisten tuotteiden sijaan (kohdassa ”Näet omat ostosi ja vertailut”) ja katso alta, mitä et enää näe.',
    tagline: 'Omat tietosi, takaisin sinulle.',
    language: 'Kieli',
    scheme: 'Värit',
    brand: 'Ilme',
    grocer: 'ruokakauppa',
    energyCompany: 'energiayhtiö',
    plain: 'pelkistetty',
    system: 'kuten laitteessa',
    light: 'vaaleat',
    dark: 'tummat',
    madeUp: 'Kotitalous, kauppa ja energiayhtiö ovat keksittyjä, samoin jokainen luku.',
    ownTitle: 'Kokeile omalla tiedostollasi',
    ownText:
      'Pudota tähän energiankäyttösi tiedosto tai valitse se: CSV, jonka saat Fingrid Datahubista tai Carunalta, tai Green Button -tiedosto (XML). Tiedosto luetaan tällä sivulla, eikä se lähde minnekään.',
    refused: 'Tiedostoa ei voitu lukea.',
  },
  sv: {
    decide: 'Dina uppgifter, ditt beslut.',
    toUse: 'Vad används uppgifterna till?',
    toData: 'Själva uppgifterna',
    carText:
      'Ett tillstånd tills något har hänt: bilerbjudanden tills bilen är köpt. Det du trycker på går till den här sidan som en händelse, och en sekund senare bekräftar den påhittade tjänsten det.',
    goalText: 'Ett eget mål, och vad energibolaget får använda för att följa det.',
    detailText:
      'Allt som butiken vet. Be den spara produktgrupper i stället för enskilda produkter (under ”Du ser dina egna inköp och jämförelser”) och se nedan vad du inte längre ser.',
    tagline: 'Dina egna uppgifter, tillbaka till dig.',
    language: 'Språk',
    scheme: 'Färger',
    brand: 'Utseende',
    grocer: 'matbutik',
    energyCompany: 'energibolag',
    plain: 'avskalat',
    system: 'som på enheten',
    light: 'ljusa',
    dark: 'mörka',
    madeUp: 'Hushållet, butiken och energibolaget är påhittade, liksom varje siffra.',
    ownTitle: 'Pröva med din egen fil',
    ownText:
      'Släpp här filen över din energianvändning, eller välj den: CSV från Fingrid Datahub eller Caruna, eller en Green Button-fil (XML). Filen läses på den här sidan och skickas ingenstans.',
    refused: 'Filen gick inte att läsa.',
  },
  en: {
    decide: 'Your data, your decision.',
    toUse: 'What is done with the data?',
    toData: 'The data themselves',
    carText:
      'A permission until something has happened: car offers until the car is bought. What you press goes to this page as an event; a second later the made-up service confirms it.',
    goalText: 'A goal of your own, and what the energy company may use to follow it.',
    detailText:
      'All that the shop knows. Ask it to keep product groups instead of single products (under “You see your own purchases and comparisons”), and see below what you no longer see.',
    tagline: 'Your own data, given back to you.',
    language: 'Language',
    scheme: 'Colours',
    brand: 'Brand',
    grocer: 'a grocer',
    energyCompany: 'an energy company',
    plain: 'plain',
    system: 'as the device',
    light: 'light',
    dark: 'dark',
    madeUp: 'The household, the shop and the energy company are made up; so is every number.',
    ownTitle: 'Try it with your own file',
    ownText:
      'Drop the file of your energy use, or choose it: CSV from Fingrid Datahub or Caruna, or a Green Button file (XML). It is read on this page and goes nowhere.',
    refused: 'The file could not be read.',
  },
};
