import { Parser } from 'htmlparser2';
import { ContainerError } from '../bytes.ts';

/** Elements within one another; the parser takes time by the square of them. */
const DEEPEST = 1_000;

export interface XmlHandler {
  /** @param name In lower case, with its prefix. */
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  closed(name: string): void;
}

/** Parses XML as it comes; mistakes that feeds have are passed over. Nothing outside the text is ever loaded. */
export class XmlEvents {
  readonly #parser: Parser;
  #depth = 0;
  #written = 0;
  #seen = 0;

  constructor(handler: XmlHandler) {
    const seen = () => {
      this.#seen = this.#parser.endIndex;
    };
    const deeper = (by: number) => {
      this.#depth += by;
      if (this.#depth > DEEPEST) throw new ContainerError('nested without end');
    };
    this.#parser = new Parser(
      {
        onopentag(name, attributes) {
          seen();
          deeper(1);
          handler.opened(name.toLowerCase(), attributes);
        },
        ontext(text) {
          seen();
          handler.text(text);
        },
        onclosetag(name) {
          seen();
          deeper(-1);
          handler.closed(name.toLowerCase());
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** Characters taken in since the parser last had something to tell. */
  get pending(): number {
    return this.#written - this.#seen;
  }

  write(text: string): void {
    this.#written += text.length;
    this.#parser.write(text);
  }
}
