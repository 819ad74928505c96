import type { ReportData } from './data.ts';
import { embeddedJson } from './embed.ts';
import type { Selection } from './selection.ts';
import type { Template } from './template.ts';
import type { TemporaryFile } from './temporary-file.ts';

/** Inserts data and details into the page. */
export function fill(
  template: Template,
  data: ReportData,
  detailsFile: TemporaryFile,
  { shown }: Selection,
  put: (text: string) => void,
): void {
  const slots: Readonly<Record<string, () => void>> = {
    data: () => put(`<script type="application/json" id="data">${embeddedJson(data)}</script>`),
    details: () => {
      for (const [i, place] of shown.entries()) put(block(i, detailsFile.read(place)));
    },
  };
  for (const { text, slot } of template.pieces) {
    put(text);
    if (slot === null) continue;
    const write = slots[slot];
    if (!write) throw new Error(`the report's page has an unknown slot: ${slot}`);
    write();
  }
}

/** A data block: the browser neither runs nor decodes it until the page needs it. */
function block(number: number, bytes: Buffer): string {
  return `<script type="application/octet-stream" id="details-${number}">${bytes.toString('base64')}</script>\n`;
}
