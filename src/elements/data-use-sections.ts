import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
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
  const sections = [
    question && questionSection(question, tools),
    rights && rightsSection(rights, tools),
    history && historySection(history),
    path && pathSection(path, tools),
    views && viewsSection(views, tools),
    answered && answeredSection(answered, tools),
    report && reportSection(report),
  ].filter((each) => each !== undefined);
  const isFolded = sections.length > MOST;
  const first = isFolded ? sections.slice(0, MOST - 1) : sections;
  const others = sections.slice(first.length);
  return html`
    <div class="sections">
      ${first}${isFolded ? section({ title: tools.rights.others, size: '' }, others) : nothing}
    </div>
  `;
}
