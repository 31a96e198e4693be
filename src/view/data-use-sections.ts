import { nextQuestion } from '../insight/data-use.js';
import { wallOf } from '../insight/calendar.js';
import { periodOf } from '../insight/period.js';
import type { Span } from '../locale/words/common.js';
import { itemLine } from './data-use-cards.js';
import type { ItemLine } from './data-use-cards.js';
import type { DataUseText } from './data-use-text.js';

/** What opens below the uses: its title, and how much there is in it. */
interface Section {
  readonly title: string;
  readonly size: string;
}

/** What became of the permissions, the latest first. */
export interface HistoryView extends Section {
  readonly rows: readonly { readonly date: string; readonly text: readonly Span[] }[];
}

/** The way of the data through the service. */
export interface PathView extends Section {
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly ItemLine[];
    readonly uses: readonly string[];
  }[];
}

/** The views of a person's data that they can choose among. */
export interface ViewsView extends Section {
  readonly text: string;
  readonly views: readonly {
    readonly id: string;
    readonly label: string;
    readonly isShown: boolean;
  }[];
}

export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What people have said, and what has been done about it. */
export interface AnsweredView extends Section {
  readonly answers: readonly { readonly said: string; readonly did: string }[];
}

export interface ReportView extends Section {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

export function historyView(text: DataUseText): HistoryView | undefined {
  const { dataUse, words, rights, name, now } = text;
  const events = dataUse.permissions.flatMap(({ use, history }) =>
    history.filter(({ at }) => at <= now).map((event) => ({ use, event })),
  );
  if (events.length === 0) return undefined;
  events.sort((one, other) => other.event.at - one.event.at);
  const label = (id: string): string => {
    const use = dataUse.uses.find((each) => each.id === id);
    return use ? name(use.label) : id;
  };
  return {
    title: rights.history,
    size: rights.events(text.number(events.length), events.length === 1),
    rows: events.map(({ use, event }) => ({
      date: text.moment(event.at),
      text: [{ data: label(use) }, `: ${words.stateWord[event.state]}`],
    })),
  };
}

export function pathView(text: DataUseText): PathView | undefined {
  const { dataUse, rights, name } = text;
  const { steps } = dataUse;
  if (steps.length === 0) return undefined;
  const items = new Map(dataUse.items.map((item) => [item.id, item]));
  const uses = new Map(dataUse.uses.map((use) => [use.id, use]));
  return {
    title: rights.path,
    size: rights.steps(text.number(steps.length), steps.length === 1),
    steps: steps.map((step) => ({
      id: step.id,
      label: name(step.label),
      items: (step.items ?? []).flatMap((id) => {
        const item = items.get(id);
        return item ? [itemLine(item, text)] : [];
      }),
      uses: (step.uses ?? []).flatMap((id) => {
        const use = uses.get(id);
        return use ? [name(use.label)] : [];
      }),
    })),
  };
}

export function viewsView({ dataUse, rights, name }: DataUseText): ViewsView | undefined {
  const { views } = dataUse;
  if (views.length === 0) return undefined;
  const shown = views.filter((view) => view.shown !== false);
  return {
    title: rights.views,
    size: shown.map(({ label }) => name(label)).join(', '),
    text: rights.viewsText,
    views: views.map(({ id, label, shown: isShown }) => ({
      id,
      label: name(label),
      isShown: isShown !== false,
    })),
  };
}

export function questionView({ dataUse, rights, name }: DataUseText): QuestionView | undefined {
  const question = nextQuestion(dataUse);
  return (
    question && {
      id: question.id,
      title: rights.question,
      text: name(question.text),
      choices: question.choices.map(({ id, label }) => ({ id, label: name(label) })),
    }
  );
}

export function answeredView(text: DataUseText): AnsweredView | undefined {
  const { dataUse, rights, name } = text;
  const answers = dataUse.questions.flatMap(({ answered }) =>
    answered ? [{ said: name(answered.said), did: name(answered.did) }] : [],
  );
  if (answers.length === 0) return undefined;
  return { title: rights.answered, size: text.number(answers.length), answers };
}

export function reportView(text: DataUseText): ReportView | undefined {
  const { dataUse, rights, name, locale, common } = text;
  const { report } = dataUse;
  if (!report || report.figures.length === 0) return undefined;
  const { start, end } = report.period;
  const period = common.period(periodOf(wallOf(start), wallOf(end)), locale.format);
  return {
    title: rights.report,
    size: period,
    figures: report.figures.map(({ label, value, unit }) => {
      const digits = Number.isInteger(value) ? 0 : 1;
      const number = locale.format.number(value, digits);
      return { label: name(label), value: unit == null ? number : `${number}\u00A0${unit}` };
    }),
  };
}
