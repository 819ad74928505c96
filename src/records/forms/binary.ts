import type { Refusal } from './refusal.ts';

interface Signature {
  readonly form: string;
  readonly instead: string;
  /** First bytes in latin-1, and from where on they are looked for. */
  readonly magic: readonly string[];
  readonly at?: number;
  /** The first bytes could be those of a text: it is one unless there is a NUL among them. */
  readonly readable?: true;
}

const PANDAS = "python3 -c 'import pandas, sys; pandas";
const TO_JSONL = `.to_json(sys.stdout, orient="records", lines=True)' | clean-article`;
const OCR = 'a page is text: tesseract FILE - | clean-article';
const AUDIO = 'a page is text: transcribe it first';

/** What begins with its own mark and is not read here. A hit and a miss of each stand in its test. */
const SIGNATURES: readonly Signature[] = [
  { form: 'a PDF', magic: ['%PDF-'], instead: 'pdftotext FILE - | clean-article' },
  {
    form: 'an SQLite database',
    magic: ['SQLite format 3\0'],
    instead: `sqlite3 -json FILE 'SELECT * FROM pages' | clean-article`,
  },
  {
    form: 'Feather (Arrow)',
    magic: ['ARROW1\0\0', 'FEA1'],
    instead: `${PANDAS}.read_feather("FILE")${TO_JSONL}`,
  },
  {
    form: 'an Arrow stream',
    magic: ['\xff\xff\xff\xff'],
    instead: 'save it as Parquet: pyarrow.parquet.write_table(table, "pages.parquet")',
  },
  {
    form: 'a pickle',
    magic: [
      '\x80\x02}',
      '\x80\x02]',
      '\x80\x02c',
      '\x80\x03}',
      '\x80\x03]',
      '\x80\x03c',
      '\x80\x04\x95',
      '\x80\x05\x95',
    ],
    instead: `from a source that you trust: ${PANDAS}.read_pickle("FILE")${TO_JSONL}`,
  },
  { form: 'an HDF5 file', magic: ['\x89HDF\r\n\x1a\n'], instead: `${PANDAS}.read_hdf("FILE")${TO_JSONL}` },
  {
    form: 'an ORC file',
    magic: ['ORC\x01', 'ORC\x08', 'ORC\x0a'],
    instead: `${PANDAS}.read_orc("FILE")${TO_JSONL}`,
  },
  { form: 'an Avro file', magic: ['Obj\x01'], instead: 'avro-tools tojson FILE | clean-article' },
  { form: 'a NumPy array', magic: ['\x93NUMPY'], instead: 'save its texts as JSON Lines' },
  {
    form: 'a 7z archive',
    magic: ['7z\xbc\xaf\x27\x1c'],
    instead: '7z x FILE -oFOLDER && clean-article FOLDER',
  },
  { form: 'a RAR archive', magic: ['Rar!\x1a\x07'], instead: 'unrar x FILE FOLDER/ && clean-article FOLDER' },
  { form: 'xz', magic: ['\xfd7zXZ\0'], instead: 'xz -dc FILE | clean-article' },
  {
    form: 'bzip2',
    magic: ['BZh1', 'BZh2', 'BZh3', 'BZh4', 'BZh5', 'BZh6', 'BZh7', 'BZh8', 'BZh9'],
    readable: true,
    instead: 'bzip2 -dc FILE | clean-article',
  },
  { form: 'lz4', magic: ['\x04\x22\x4d\x18'], instead: 'lz4 -dc FILE | clean-article' },
  { form: 'compress (.Z)', magic: ['\x1f\x9d'], instead: 'gzip -dc FILE | clean-article' },
  {
    form: 'a Snappy stream',
    magic: ['\xff\x06\0\0sNaPpY'],
    instead: 'python3 -m snappy -d FILE - | clean-article',
  },
  {
    form: 'an old Microsoft Office document',
    magic: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    instead: 'soffice --headless --convert-to html FILE',
  },
  { form: 'RTF', magic: ['{\\rtf1'], instead: 'pandoc -f rtf -t plain FILE | clean-article' },
  { form: 'PostScript', magic: ['%!PS-Adobe'], instead: 'ps2ascii FILE | clean-article' },
  { form: 'DjVu', magic: ['AT&TFORM'], instead: 'djvutxt FILE | clean-article' },
  { form: 'a MOBI or Kindle book', magic: ['BOOKMOBI'], at: 60, instead: 'ebook-convert FILE book.html' },
  {
    form: 'a binary property list',
    magic: ['bplist00'],
    instead: 'plutil -convert json -o - FILE | clean-article',
  },
  { form: 'a PNG image', magic: ['\x89PNG\r\n\x1a\n'], instead: OCR },
  { form: 'a JPEG image', magic: ['\xff\xd8\xff'], instead: OCR },
  { form: 'a GIF image', magic: ['GIF87a', 'GIF89a'], readable: true, instead: OCR },
  { form: 'a TIFF image', magic: ['II*\0', 'MM\0*'], instead: OCR },
  { form: 'a WebP image', magic: ['WEBPVP8'], at: 8, instead: OCR },
  { form: 'an AVIF or HEIC image', magic: ['ftypavif', 'ftypheic', 'ftypmif1'], at: 4, instead: OCR },
  { form: 'an icon', magic: ['\0\0\x01\0'], instead: 'leave it out' },
  { form: 'a font', magic: ['wOFF', 'wOF2', 'OTTO'], readable: true, instead: 'leave it out' },
  { form: 'a video', magic: ['ftyp'], at: 4, instead: AUDIO },
  { form: 'a video', magic: ['\x1a\x45\xdf\xa3'], instead: AUDIO },
  { form: 'a sound file', magic: ['ID3', 'OggS', 'fLaC'], readable: true, instead: AUDIO },
  { form: 'a program', magic: ['\x7fELF', '\xcf\xfa\xed\xfe', '\0asm'], instead: 'leave it out' },
];

/** The form that these first bytes are the mark of, if it is one that is not read. */
export function binaryRefusal(head: Buffer): Refusal | null {
  const text = head.toString('latin1');
  const found = SIGNATURES.find(
    ({ magic, at = 0, readable }) =>
      magic.some((mark) => text.startsWith(mark, at)) && (!readable || text.includes('\0')),
  );
  return found ? { form: found.form, instead: found.instead, code: 'binary' } : null;
}
