import type { Refusal } from './refusal.ts';

interface Document {
  readonly form: string;
  readonly instead: string;
  /** What the names and the beginning of the first files hold. */
  readonly mark: RegExp;
}

/** Documents that are ZIP archives. Real beginnings: `mimetypeapplication/epub+zip`, `[Content_Types].xml … word/`. */
const DOCUMENTS: readonly Document[] = [
  {
    form: 'an EPUB book',
    mark: /^mimetypeapplication\/epub\+zip/,
    instead: 'pandoc -f epub -t plain FILE | clean-article',
  },
  {
    form: 'an OpenDocument file',
    mark: /^mimetypeapplication\/vnd\.oasis/,
    instead: 'pandoc -f odt -t plain FILE | clean-article',
  },
  {
    form: 'a Word document (DOCX)',
    mark: /word\/(?:document|_rels|styles)/,
    instead: 'pandoc -f docx -t plain FILE | clean-article',
  },
  {
    form: 'an Excel workbook (XLSX)',
    mark: /xl\/(?:workbook|_rels|worksheets)/,
    instead: 'save it as CSV: soffice --headless --convert-to csv FILE',
  },
  {
    form: 'a PowerPoint file (PPTX)',
    mark: /ppt\/(?:presentation|_rels|slides)/,
    instead: 'soffice --headless --convert-to html FILE',
  },
  {
    form: 'an Office document',
    mark: /^(?:\[Content_Types\]\.xml|_rels\/\.rels)/,
    instead: 'soffice --headless --convert-to html FILE',
  },
  { form: 'a Java archive', mark: /^META-INF\//, instead: 'leave it out' },
];

/** A local header: its mark, 22 bytes of numbers, the length of the name and of what follows it. */
const HEADER = 30;

/** The document that a ZIP archive is by its beginning; `null` for an archive of files. */
export function officeRefusal(head: Buffer): Refusal | null {
  const text = head.toString('latin1');
  const first = text.slice(HEADER);
  const names = first.startsWith('[Content_Types].xml') || first.startsWith('_rels/') ? text : '';
  for (const { form, instead, mark } of DOCUMENTS)
    if (mark.test(first.slice(0, 200)) || (names !== '' && mark.test(names)))
      return { form, instead, code: 'binary' };
  return null;
}
