/** A record of a web archive as crawlers write it. */
export function warcRecord(
  type: string,
  headers: Readonly<Record<string, string>>,
  block: Buffer | string,
): Buffer {
  const bytes = Buffer.from(block);
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:0b6a4c1e-5a58-4a43-9a5c-2f3f8d3a7c11>',
    ...headers,
    'Content-Length': String(bytes.length),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export const WARCINFO = warcRecord(
  'warcinfo',
  { 'Content-Type': 'application/warc-fields' },
  'software: crawl/1\r\n',
);

/** A record of a WET file. */
export function conversion(uri: string, text: string | Buffer, headers: Record<string, string> = {}): Buffer {
  return warcRecord(
    'conversion',
    {
      'WARC-Target-URI': uri,
      'WARC-Date': '2023-03-02T09:00:00Z',
      'Content-Type': 'text/plain',
      ...headers,
    },
    text,
  );
}

/** A record of a WARC file that holds a response: its header lines, then its body. */
export function response(uri: string, lines: readonly string[], body: Buffer | string, end = '\r\n'): Buffer {
  const head = Buffer.from(['HTTP/1.1 200 OK', ...lines, '', ''].join(end));
  return warcRecord(
    'response',
    {
      'WARC-Target-URI': uri,
      'WARC-Date': '2023-03-02T09:00:00Z',
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([head, Buffer.from(body)]),
  );
}
