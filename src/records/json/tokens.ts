import { Tokenizer, TokenType } from '@streamparser/json';
import { type Numeral, numberOf } from '../objects/numeral.ts';

/** A sign of JSON, or a value that is no object and no array. */
export type JsonToken =
  | '{'
  | '}'
  | '['
  | ']'
  | ':'
  | ','
  | { readonly value: string | number | Numeral | boolean | null };

const SIGNS: Readonly<Partial<Record<TokenType, JsonToken>>> = {
  [TokenType.LEFT_BRACE]: '{',
  [TokenType.RIGHT_BRACE]: '}',
  [TokenType.LEFT_BRACKET]: '[',
  [TokenType.RIGHT_BRACKET]: ']',
  [TokenType.COLON]: ':',
  [TokenType.COMMA]: ',',
};
const STRING_BUFFER = 65_536;

/** Keeps numbers as they are written where they would become others. */
class ExactTokenizer extends Tokenizer {
  // The package's type knows only numbers; it hands on whatever comes.
  protected override parseNumber(written: string): number {
    return numberOf(written) as number;
  }
}

/** Takes UTF-8 apart into the tokens of any number of JSON values after one another. */
export class JsonTokens {
  readonly #tokenizer: Tokenizer;
  /** What is wrong with the text; nothing is taken apart from there on. */
  error: string | null = null;

  /** @param take Called with each token and the number of bytes before it. */
  constructor(take: (token: JsonToken, offset: number) => void) {
    this.#tokenizer = new ExactTokenizer({ separator: '', stringBufferSize: STRING_BUFFER });
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      if (this.error === null)
        take(SIGNS[token] ?? { value: value as string | number | boolean | null }, offset);
    };
    this.#tokenizer.onError = (error) => this.fail(error.message);
  }

  write(bytes: Uint8Array): void {
    if (this.error === null) this.#tokenizer.write(bytes);
  }

  /** Call it after the last bytes: a number may end with them. */
  end(): void {
    if (this.error === null && !this.#tokenizer.isEnded) this.#tokenizer.end();
  }

  fail(message: string): void {
    this.error ??= message;
  }
}
