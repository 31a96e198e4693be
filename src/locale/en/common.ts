import type { CommonWords } from '../words/common.js';
import { clock, date, dayMonth, inPeriod, period } from './dates.js';

export const common: CommonWords = {
  inPeriod,
  period,
  day: dayMonth,
  date,
  moment: (wall, format) => `${clock(wall)} on ${date(wall, format)}`,
  monthTick: (month, narrow, format) => format.month(month, narrow ? 'narrow' : 'short'),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`,
  earlier: 'Previous',
  later: 'Next',
  table: 'Table',
  download: (format) => `Download ${format}`,
  total: 'Total',
  change: 'Change',
  unknown: 'no data',
  notArrived: 'not arrived yet',
  estimated: 'estimated',
  loading: 'Fetching the data…',
  updating: 'Fetching new data. The earlier ones are below.',
  retry: 'Try again',
  empty: 'There is no data for this period',
  emptyText: (name) => `There is data for ${name}.`,
  noData: 'No data has been given',
  errorTitle: 'The data could not be read',
  errorText: (kind) =>
    ({
      network: 'The service could not be reached, or gave no data.',
      timeout: 'The service did not answer in time.',
      document: 'The data is in a form that cannot be shown.',
      version: 'The data is made for a newer version than this view.',
      limit: 'There is more data than this view can handle.',
    })[kind],
  rowsLeftOut: (leftOut, total, count) =>
    count === 1
      ? `1 of ${total} rows could not be read, and is not part of any figure.`
      : `${leftOut} of ${total} rows could not be read, and are not part of any figure.`,
  showProblems: 'Show what was wrong',
  problem: (path, expected, found) => `${path || 'file'}: expected ${expected}, found ${found}`,
  asOf: (moment) => `Data up to ${moment}.`,
  adjust: 'Change',
  compareWith: 'Compare',
  comparison: (kind) =>
    ({
      none: 'no comparison',
      previous: 'the period before',
      'last-year': 'a year earlier',
      'similar-homes': 'similar homes',
      'last-year-weekdays': 'same weekdays a year earlier',
      average: 'my own average',
    })[kind],
  why: 'Where does this figure come from?',
  whyData: 'Data',
  whySteps: 'Calculation',
  whyLeftOut: 'Not part of the figure',
  whyMethods: 'Method',
  figureKind: {
    measured: 'The figure is measured: it stands in the data as it is.',
    calculated: 'The figure is calculated from the data.',
    estimated: 'The figure is calculated from data of which a part is estimated.',
    inferred: 'The figure is inferred: the data do not give it directly.',
    recommended: 'The figure is a recommendation.',
  },
  counted: (of, count, isOne) => {
    const nouns = {
      readings: ['reading', 'readings'],
      purchaseLines: ['receipt line', 'receipt lines'],
      goal: ['goal', 'goals'],
    };
    return `${count} ${nouns[of][isOne ? 0 : 1]}`;
  },
  leftOut: {
    unreadable: 'Rows that could not be read',
    missing: 'Missing readings',
    notArrived: 'Not arrived yet',
    hidden: 'Rows that you have left out',
    void: 'Voided purchases',
    pending: 'Unconfirmed purchases',
    deposit: 'Deposits',
    giftCard: 'Gift cards',
    adjustment: 'Discounts and fees on whole receipts',
    rounding: 'Roundings',
    unknown: 'Rows of which this is not known',
    neverDomestic: 'Products that cannot be domestic',
    unpriced: 'Without a price',
  },
  computedHere: 'Calculated on this device. Nothing has been sent anywhere.',
  kindsUsed: (used, total) =>
    `Uses ${used} of ${total} ${total === '1' ? 'kind' : 'kinds'} of data`,
  kindsUnknown: 'It is not told which data this uses',
  whyUsed: 'why?',
  changeUse: 'change',
  lookAtUse: 'See and change how your data are used',
  dataUse: 'How your data are used',
  open: 'Open',
  close: 'Close',
};
