import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { CommonWords } from '../locale/words/common.js';
import { EXPORT_FORMATS, exportText } from '../view/export.js';
import type { ExportFormat, Sheet } from '../view/export.js';
import { tell } from './events.js';

/** Browsers may ask a person before they read what an address stands for. */
const KEPT = 40_000;
/** Spreadsheets take a text for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const TYPES: Record<ExportFormat, string> = { csv: 'text/csv', json: 'application/json' };

/** Buttons that take along what is shown, in each format there is. */
export function exportButtons(
  host: LitElement,
  words: CommonWords,
  sheet: () => Sheet,
): TemplateResult {
  return html`
    <p class="exports">
      ${EXPORT_FORMATS.map(
        (format) =>
          html`<button class="link" @click=${() => take(host, sheet(), format)}>
            ${words.download(format.toUpperCase())}
          </button>`,
      )}
    </p>
  `;
}

/** Offers a file to the page and, unless the page takes it, gives it to the person. */
function take(host: LitElement, sheet: Sheet, format: ExportFormat): void {
  const name = `${sheet.name}.${format}`;
  const text = exportText(sheet, format);
  if (!tell(host, 'peili-export', { format, name, text }, { cancelable: true })) return;
  const parts = format === 'csv' ? [BYTE_ORDER_MARK, text] : [text];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: TYPES[format] }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
