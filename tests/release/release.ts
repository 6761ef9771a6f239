// Whether a version may be released, and what is said of it: from the tag, package.json, the changelog and the addresses.

export interface ReleaseFacts {
  /** Such as `v1.2.3`. */
  readonly tag: string;
  /** Of package.json. */
  readonly version: string;
  readonly changelog: string;
  /** `.github/addresses.json`: each an https address, of security a mail address too; null while it is not decided. */
  readonly addresses: Readonly<Record<string, string | null>>;
}

const wanted = ['repository', 'bugs', 'security'] as const;

/** What stands in the way of a release, in words; nothing when it may be made. */
export function releaseProblems({ tag, version, changelog, addresses }: ReleaseFacts): string[] {
  const [first] = sectionsOf(changelog);
  const problems: string[] = [];
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, and package.json says ${version}.`);
  if (first === undefined) problems.push('CHANGELOG.md has no version.');
  else if (first.version !== version)
    problems.push(`The newest version of CHANGELOG.md is ${first.version}, not ${version}.`);
  else if (!/^\d{4}-\d\d-\d\d$/.test(first.date))
    problems.push(`CHANGELOG.md gives ${version} no date, but “${first.date}”.`);
  for (const name of wanted) {
    const address = addresses[name] ?? null;
    if (address === null) problems.push(`.github/addresses.json: ${name} is not decided.`);
    else if (!/^(https:\/\/|mailto:)\S+$/.test(address))
      problems.push(`.github/addresses.json: ${name} is no address.`);
  }
  return problems;
}

/** What the changelog says of this version, without its heading; null when it says nothing. */
export function releaseNotes(changelog: string, tag: string): string | null {
  const section = sectionsOf(changelog).find(({ version }) => `v${version}` === tag);
  const text = section?.text.trim() ?? '';
  return text === '' ? null : `${text}\n`;
}

interface Section {
  readonly version: string;
  readonly date: string;
  readonly text: string;
}

/** `## [1.2.3] - 2026-11-25` and what follows, newest first. */
function sectionsOf(changelog: string): Section[] {
  const headings = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (.+)$/gm)];
  return headings.map((heading, at) => ({
    version: heading[1] ?? '',
    date: heading[2]?.trim() ?? '',
    text: changelog.slice(heading.index + heading[0].length, headings[at + 1]?.index),
  }));
}
