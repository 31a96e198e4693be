/** What broke others, in each place of each kind of file. */
import { expect } from 'chai';
import * as library from '../../src/data.js';
import type { Energy } from '../../src/model/energy.js';
import type { Reading } from '../../src/model/problem.js';
import { describeWithShared, shared, sharedText } from '../shared.js';
import { quarters } from './datahub-csv.js';
import { amount, period, simple, START, summary } from './green-button-xml.js';

type Converter = (file: string | Uint8Array) => Reading<Energy>;
const converters = Object.entries(library).filter(([name]) => /^\w+From[A-Z]/.test(name)) as [
  string,
  Converter,
][];

/** Of each converter a good file, where what may stand in a place of it is marked. */
const FILES: Record<string, readonly [file: string, quote: (text: string) => string]> = {
  energyFromDatahub: [quarters('00:00:00Z;0,1;OK', '00:15:00Z;0,2;OK'), cell],
  energyFromCaruna: [
    'Ajankohta;Kulutus (kWh)\nperjantai 1.4.2022 00:00;4,22\nperjantai 1.4.2022 01:00;1,5',
    cell,
  ],
  energyFromGreenButton: [
    simple([{ start: START, value: 1500, cost: 7, quality: 17 }]).replace(
      '</feed>',
      `${summary('1', {
        billingPeriod: period(START, 86_400),
        billLastPeriod: 5,
        overallConsumptionLastPeriod: amount(9),
        statusTimeStamp: 0,
      })}</feed>`,
    ),
    markup,
  ],
};

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Every text of a file between two of its marks, replaced. */
function places(file: string, text: string): string[] {
  const marks = /[^;\n<>"]+/g;
  return [...file.matchAll(marks)].map(
    ({ 0: old, index }) => file.slice(0, index) + text + file.slice(index + old.length),
  );
}

function expectAnswer(convert: Converter, file: string | Uint8Array): void {
  const { data, problems } = convert(file);
  if (!data) expect(problems).not.to.be.empty;
  for (const { path, effect, expected, found } of problems) {
    expect(expected).to.be.a('string').that.is.not.empty;
    expect(found.length, `${path} ${expected}`).to.be.within(1, 60);
    if (effect !== 'document') expect(path).not.to.equal('');
  }
}

describe('each converter', () => {
  it('has a good file here', () => {
    expect(converters.map(([name]) => name)).to.have.members(Object.keys(FILES));
    for (const [name, convert] of converters) {
      expect(convert(FILES[name]![0]).data!.series, name).not.to.be.empty;
    }
  });
});

describeWithShared('each converter, given what broke others', () => {
  it('answers to each hostile string in each place of its file, quoted and bare', async () => {
    const { strings } = JSON.parse((await sharedText('corpora/hostile/strings.json'))!) as {
      strings: { value: string }[];
    };
    for (const [name, convert] of converters) {
      const [file, quote] = FILES[name]!;
      for (const { value } of strings) {
        for (const text of [value, quote(value)]) {
          for (const changed of places(file, text)) expectAnswer(convert, changed);
        }
      }
    }
  });

  it('answers to each hostile document, whole and in its place', async () => {
    const { cases } = JSON.parse((await sharedText('corpora/hostile/json-texts.json'))!) as {
      cases: { text: string }[];
    };
    for (const [name, convert] of converters) {
      const [file, quote] = FILES[name]!;
      for (const { text } of cases) {
        expectAnswer(convert, text);
        expectAnswer(convert, new TextEncoder().encode(text));
        for (const changed of places(file, quote(text.slice(0, 300)))) {
          expectAnswer(convert, changed);
        }
      }
    }
  });

  it('answers to real files that are cut off, and to each other’s', async () => {
    for (const path of ['greenbutton/nist_daily_45days.xml', 'caruna/4.2022.csv']) {
      const bytes = (await shared(`data/energy/${path}`))!;
      for (const part of [1, 7, 100, 9_999, bytes.length - 1]) {
        for (const [, convert] of converters) expectAnswer(convert, bytes.subarray(0, part));
      }
    }
  });
});
