// Reads what NetSuite's REST services and RESTlets answer with, leniently: nothing of its shape is certain.
import { foreignCode, foreignText } from './foreign-text';

export interface JsonError {
  readonly code: string | null;
  readonly message: string | null;
}

/**
 * The error in an answer, or null. `o:errorDetails` of REST web services, a list or an object (Oracle help, section_156570709583;
 * sure); `error` with code and message of RESTlets, an object, a text or JSON in a text (likely); `{type, name, message}` as SuiteScript
 * writes its errors; and the lines `error code: …` and `error message: …` in which RESTlets answer to clients that want text (likely).
 */
export function readAnswerError(text: string): JsonError | null {
  const json = parseJson(text);
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const errors = list.flatMap((entry) => (isObject(entry) ? (readError(entry) ?? []) : []));
  return mostTelling(errors) ?? (json === undefined ? readTextError(text) : null);
}

/** A JSON object that says something and reports no error: what a successful REST call answers. */
export function isPlainAnswer(text: string): boolean {
  const json = parseJsonObject(text);
  return json !== null && Object.keys(json).length > 0 && readError(json) === null;
}

export function isJson(text: string): boolean {
  return parseJson(text) !== undefined;
}

/** The `error` word of a `WWW-Authenticate` header, such as `token_rejected`; a hint, since it is a catch-all (likely). */
export function readChallenge(header: string | null): string | null {
  return foreignCode(/(?:^|[\s,])error="?([^",\s]+)/i.exec(header ?? '')?.[1] ?? null);
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Null for everything but an object. */
export function parseJsonObject(text: string): JsonObject | null {
  const json = parseJson(text);
  return isObject(json) ? json : null;
}

/** `{ Company: { Id: 1 } }` and `{ company_id: "1" }` both give `companyid` → `1`; the first of two equal keys counts. */
export function flatten(json: JsonObject): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const visit = (object: JsonObject, prefix: string, depth: number) => {
    for (const [key, value] of Object.entries(object)) {
      const name = prefix + key.toLowerCase().replace(/[^a-z]/g, '');
      if (isObject(value) && depth < 3) visit(value, name, depth + 1);
      else if ((typeof value === 'string' || typeof value === 'number') && !values.has(name)) {
        values.set(name, String(value));
      }
    }
  };
  visit(json, '', 0);
  return values;
}

function readError(json: JsonObject): JsonError | null {
  const rest = json['o:errorDetails'];
  if (rest !== undefined) return mostTelling(detailsIn(rest).map(readDetail)) ?? nothingTold(json);
  const own = 'o:errorCode' in json ? readDetail(json) : readNamed(json);
  if (own !== null) return own;
  const error = json['error'] ?? json['errors'];
  if (error === undefined || error === null || error === false) return null;
  const inner: unknown = typeof error === 'string' ? (parseJson(error) ?? error) : error;
  const details = detailsIn(inner).map(({ code, name, message, detail }): JsonError => ({
    code: codeOf(code) ?? codeOf(name),
    message: messageOf(message) ?? messageOf(detail),
  }));
  if (details.length > 0) return mostTelling(details);
  return {
    code: codeOf(inner),
    message: messageOf(json['message']) ?? messageOf(json['error_description']) ?? wordsOf(inner),
  };
}

function detailsIn(value: unknown): readonly JsonObject[] {
  return [typeof value === 'string' ? parseJson(value) : value].flat().filter(isObject);
}

function readDetail(detail: JsonObject): JsonError {
  return {
    code: codeOf(detail['o:errorCode']) ?? codeOf(detail['code']),
    message: messageOf(detail['detail']) ?? messageOf(detail['message']) ?? messageOf(detail['title']),
  };
}

function nothingTold(json: JsonObject): JsonError {
  return { code: null, message: messageOf(json['detail']) };
}

/** `{type: 'error.SuiteScriptError', name: 'SSS_…', message}`, or code and message alone. */
function readNamed({ type, name, code, message, status, isSuccess }: JsonObject): JsonError | null {
  const isFault = typeof type === 'string' && /error|fault/i.test(type);
  const isCode = (word: unknown) => typeof word === 'string' && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word);
  const isStatus = typeof status === 'number' && status >= 400 && typeof message === 'string';
  if (isCode(code) || (isCode(name) && (isFault || typeof message === 'string')))
    return { code: codeOf(isCode(code) ? code : name), message: messageOf(message) };
  return isStatus || isSuccess === false ? { code: null, message: messageOf(message) } : null;
}

/** Codes that stand for anything come behind those that say what it is. */
const GENERIC = /^(?:UNEXPECTED_ERROR|UNEXPECTED_FAILURE|USER_ERROR|ERROR|INVALID_REQUEST)$/;

function mostTelling(errors: readonly JsonError[]): JsonError | null {
  const telling = errors.find(({ code }) => code !== null && !GENERIC.test(code));
  return telling ?? errors.find(({ code }) => code !== null) ?? errors[0] ?? null;
}

/** Lines, or elements of XML, of a code and a message. */
function readTextError(text: string): JsonError | null {
  const start = text.slice(0, 4000);
  const lines =
    /error\s*code\s*[:=]\s*([A-Za-z][\w.]*)(?:[\s\S]{0,40}?error\s*message\s*[:=]\s*([^\r\n<]*))?/i.exec(
      start,
    );
  if (lines !== null) return { code: codeOf(lines[1]), message: messageOf(lines[2]) };
  const xml =
    /<error\b[\s\S]{0,200}?<code>\s*([\w.]+)\s*<\/code>[\s\S]{0,200}?<message>([^<]*)<\/message>/i.exec(
      start,
    );
  return xml === null ? null : { code: codeOf(xml[1]), message: messageOf(xml[2]) };
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignCode(value) : null;
}

/** What is no code and yet says something. */
function wordsOf(value: unknown): string | null {
  return codeOf(value) === null ? messageOf(value) : null;
}

function messageOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignText(value) : null;
}

function parseJson(text: string): unknown {
  try {
    // A mark of the byte order, or blank lines, may stand before it.
    return JSON.parse(text.replace(/^[\s\uFEFF]+/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
