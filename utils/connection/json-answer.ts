// Reads the JSON that NetSuite's REST services and RESTlets answer with, leniently: nothing of its shape is certain.
import { foreignCode, foreignText } from './foreign-text';

export interface JsonError {
  readonly code: string | null;
  readonly message: string | null;
}

/**
 * The error in a JSON body, or null: `o:errorDetails` of REST web services (Oracle help, section_156570709583; sure), or
 * `error` with code and message of RESTlets (likely).
 */
export function readJsonError(text: string): JsonError | null {
  const json = parseJsonObject(text);
  return json === null ? null : readError(json);
}

/** A JSON object that says something and reports no error: what a successful REST call answers. */
export function isPlainAnswer(text: string): boolean {
  const json = parseJsonObject(text);
  return json !== null && Object.keys(json).length > 0 && readError(json) === null;
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
  if (Array.isArray(rest)) {
    const first: unknown = rest[0];
    if (!isObject(first)) return { code: null, message: null };
    return { code: codeOf(first['o:errorCode']), message: messageOf(first['detail']) };
  }
  const error = json['error'];
  if (error === undefined || error === null || error === false) return null;
  const inner: unknown = typeof error === 'string' ? (parseJson(error) ?? error) : error;
  if (isObject(inner)) return { code: codeOf(inner['code']), message: messageOf(inner['message']) };
  return { code: codeOf(inner), message: messageOf(json['message']) };
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignCode(value) : null;
}

function messageOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignText(value) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
