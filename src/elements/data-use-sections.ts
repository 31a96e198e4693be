import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DataUseView } from '../view/data-use.js';
import { rightsSection } from './data-use-rights.js';
import { section } from './data-use-section.js';
import type { SectionTools } from './data-use-section.js';
import { historySection, pathSection, reportSection } from './data-use-told.js';
import { answeredSection, questionSection, viewsSection } from './data-use-voice.js';

/** Below the uses so many sections stand open to see; what is beyond them, behind one more. */
const MOST = 3;

/** All that opens below the uses, what is asked of the person first. */
export function dataUseSections(view: DataUseView, tools: SectionTools): TemplateResult {
  const { rights, history, path, views, question, answered, report } = view;
  const sections = Object.entries({
    question: question && questionSection(question, tools),
    rights: rights && rightsSection(rights, tools),
    history: history && historySection(history),
    path: path && pathSection(path, tools),
    views: views && viewsSection(views, tools),
    answered: answered && answeredSection(answered, tools),
    report: report && reportSection(report),
  }).filter(([, content]) => content !== undefined);
  const isFolded = sections.length > MOST;
  const first = isFolded ? sections.slice(0, MOST - 1) : sections;
  const others = sections.slice(first.length);
  // Each its own: where one has gone, the next one is not open in its place.
  const shown = (some: typeof sections) =>
    repeat(
      some,
      ([name]) => name,
      ([, content]) => content,
    );
  return html`
    <div class="sections">
      ${shown(first)}${isFolded ? section({ title: tools.rights.others, size: '' }, shown(others)) : nothing}
    </div>
  `;
}
