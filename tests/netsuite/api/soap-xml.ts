// Reads XML with namespaces resolved, so that an element counts by its name and its namespace and never by prefix.

import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  namespace: string;
  name: string;
  /** By local name; attributes with a namespace are keyed `namespace name`. */
  attributes: Record<string, string>;
  /** Prefixes in force, for values that are qualified names (`xsi:type`). */
  scope: Record<string, string>;
  children: XmlElement[];
  text: string;
}

export const NS = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  messages: 'urn:messages_2025_2.platform.webservices.netsuite.com',
  core: 'urn:core_2025_2.platform.webservices.netsuite.com',
  faults: 'urn:faults_2025_2.platform.webservices.netsuite.com',
  accounting: 'urn:accounting_2025_2.lists.webservices.netsuite.com',
} as const;

const ATTRIBUTES = ':@';
const TEXT = '#text';

// Values stay as sent: a blank too many must spoil a signature here as it does there.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function split(qualified: string): [prefix: string, local: string] {
  const at = qualified.indexOf(':');
  return at < 0 ? ['', qualified] : [qualified.slice(0, at), qualified.slice(at + 1)];
}

/** Null when the prefix is not declared. */
export function resolve(qualified: string, scope: Record<string, string>): [string, string] | null {
  const [prefix, local] = split(qualified);
  const namespace = scope[prefix];
  return namespace === undefined ? null : [namespace, local];
}

function build(node: unknown, outer: Record<string, string>): XmlElement | null {
  if (!isRecord(node)) return null;
  const tag = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (tag === undefined) return null;
  const raw = Object.entries(isRecord(node[ATTRIBUTES]) ? node[ATTRIBUTES] : {});
  const scope = { ...outer };
  for (const [name, value] of raw) {
    const [prefix, local] = split(name);
    if (name === 'xmlns') scope[''] = String(value);
    else if (prefix === 'xmlns') scope[local] = String(value);
  }
  const own = resolve(tag, scope);
  if (own === null) return null;
  const element: XmlElement = {
    namespace: own[0],
    name: own[1],
    attributes: {},
    scope,
    children: [],
    text: '',
  };
  for (const [name, value] of raw) {
    const [prefix, local] = split(name);
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    const namespace = prefix === '' ? '' : scope[prefix];
    if (namespace === undefined) return null;
    element.attributes[namespace === '' ? local : `${namespace} ${local}`] = String(value);
  }
  const content: unknown = node[tag];
  for (const child of Array.isArray(content) ? (content as unknown[]) : []) {
    if (isRecord(child) && TEXT in child) {
      element.text += String(child[TEXT]);
      continue;
    }
    const inner = build(child, scope);
    if (inner === null) return null;
    element.children.push(inner);
  }
  return element;
}

/** Null when the text is not well formed, leaves a prefix undeclared, or brings a document type. */
export function parseXml(text: string): XmlElement | null {
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return null;
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch {
    return null;
  }
  const roots = Array.isArray(nodes)
    ? (nodes as unknown[]).filter((one) => isRecord(one) && !(TEXT in one))
    : [];
  return roots.length === 1 ? build(roots[0], { '': '' }) : null;
}

export function childrenOf(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.filter((child) => child.namespace === namespace && child.name === name);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
